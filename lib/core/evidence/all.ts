import { aliasPrior } from "./alias-prior.ts";
import { companions } from "./companions.ts";
import { contraryCues } from "./contrary-cues.ts";
import { cueWords } from "./cue-words.ts";
import { definedAbbreviation } from "./defined-abbreviation.ts";
import type { Evidence } from "./evidence.ts";
import { fieldWords } from "./field-words.ts";
import { fullForm } from "./full-form.ts";
import { lesserOffice } from "./lesser-office.ts";
import { lifetime } from "./lifetime.ts";
import { section } from "./section.ts";
import { shouted } from "./shouted.ts";
import { surname } from "./surname.ts";
import { typography } from "./typography.ts";
import { usual } from "./usual.ts";

/** Every kind of evidence; a new one is a file beside these and a row here. */
export const EVIDENCE: readonly Evidence[] = [
  aliasPrior,
  usual,
  definedAbbreviation,
  fullForm,
  surname,
  cueWords,
  fieldWords,
  contraryCues,
  companions,
  section,
  lifetime,
  shouted,
  lesserOffice,
  typography,
];
