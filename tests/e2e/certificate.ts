import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A key and a certificate for it, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Tags of ASN.1's distinguished encoding (X.690, section 8). */
const TAG = { integer: 0x02, bits: 0x03, oid: 0x06, utf8: 0x0c, time: 0x17, sequence: 0x30 };
const SET = 0x31;
/** The tag of a certificate's version, which is the first field and in brackets (RFC 5280, 4.1). */
const VERSION = 0xa0;

/** `ecdsa-with-SHA256`, 1.2.840.10045.4.3.2. */
const ECDSA_SHA256 = "2a8648ce3d040302";
/** `commonName`, 2.5.4.3. */
const COMMON_NAME = "550403";

const DAY_MS = 86_400_000;

/**
 * A throw-away certificate that signs itself, valid for a day on either side of now. Node makes
 * keys and signatures but no certificates, so the few fields of one are written out here. The
 * browsers under test are told to accept any certificate.
 */
export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(TAG.sequence, der(TAG.oid, Buffer.from(ECDSA_SHA256, "hex")));
  const name = nameOf("Sidelight's test pages");
  const fields = der(
    TAG.sequence,
    der(VERSION, der(TAG.integer, Buffer.from([2]))),
    // The leading byte keeps the number positive and free of a needless zero.
    der(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    der(TAG.sequence, timeOf(Date.now() - DAY_MS), timeOf(Date.now() + DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  // The leading zero says that no bit of the last byte is unused.
  const signature = der(TAG.bits, Buffer.from([0]), sign("sha256", fields, privateKey));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: pem(der(TAG.sequence, fields, algorithm, signature)),
  };
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

/** Up to 127 the length is one byte; above, a byte tells how many bytes the length has. */
function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

function nameOf(commonName: string): Buffer {
  const type = der(TAG.oid, Buffer.from(COMMON_NAME, "hex"));
  return der(
    TAG.sequence,
    der(SET, der(TAG.sequence, type, der(TAG.utf8, Buffer.from(commonName)))),
  );
}

/** `YYMMDDhhmmssZ`. */
function timeOf(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replaceAll(/\D/gu, "").slice(2, 14);
  return der(TAG.time, Buffer.from(`${digits}Z`));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/gu) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
