import { defineCollection } from '../kit/collections';
import type { Basis, Component } from '../kit/reference/codes';
import type { LocalizedText } from '../kit/reference/localized-text.type';
import type { ProgramCode, SupportKind } from './program.codes';

export interface ProgramDocument {
  /** Such as `prg:amexcid:sembrando-vida`. */
  _id: string;
  code: ProgramCode;
  name: LocalizedText;
  description: LocalizedText;
  /** Other spellings in the sources. */
  aliases: string[];
  component: Component;
  targetGroup: LocalizedText;
  support: SupportKind[];
  /** Where the framework links it with USAID activities. */
  countries: string[];
  organizationId: string;
  source: { document: string; line: number };
  basis: Basis;
}

export const programCollection = defineCollection<ProgramDocument>('programs', [
  ['code'],
  ['countries', '_id'],
]);
