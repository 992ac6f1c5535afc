declare global {
  interface Uint8ArrayConstructor {
    /** A part of ES2026 that TypeScript's library does not declare yet, and that older browsers lack. */
    fromBase64?: (text: string) => Uint8Array;
  }
}

/** The bytes that base64 text stands for. */
export function bytesOf(base64: string): Uint8Array {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
