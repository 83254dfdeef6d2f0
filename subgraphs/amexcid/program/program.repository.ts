import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis, Component } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
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
  /** Null where no source gives it. */
  entryAges: EntryAgesRecord | null;
  /** One for each country in which it pays a stipend, by code. */
  stipendRates: StipendRateRecord[];
  /** Where the framework links it with USAID activities. */
  countries: string[];
  /** Departments in which at least ten people are enrolled, ISO 3166-2. */
  adminAreas: string[];
  organizationId: string;
  source: SourceLine;
  basis: Basis;
}

/** Completed years on the day of entry, both included. */
export interface EntryAgesRecord {
  youngest: number;
  oldest: number;
  basis: Basis;
  /** Publisher, with the date where it matters; null unless `basis` is OUTSIDE_SOURCE. */
  outsideSource: string | null;
}

/** What a programme pays each month in a country. */
export interface StipendRateRecord {
  country: string;
  monthlyUsd: number;
  basis: Basis;
  outsideSource: string | null;
  /** What sources say in the country's own currency; null where none does. */
  local: LocalRateRecord | null;
}

export interface LocalRateRecord {
  /** ISO 4217. */
  currency: string;
  monthlyAmount: number;
  approximate: boolean;
  basis: Basis;
  outsideSource: string | null;
}

export const programCollection = defineCollection<ProgramDocument>('programs', [
  ['countries', '_id'],
  ['adminAreas', '_id'],
  ['organizationId', '_id'],
]);

export class ProgramRepository {
  constructor(private readonly programs: Collection<ProgramDocument>) {}

  findAll(): Promise<ProgramDocument[]> {
    return this.programs.find().sort({ _id: 1 }).toArray();
  }

  findByIds(ids: readonly string[]): Promise<ProgramDocument[]> {
    return findIn(this.programs, '_id', ids);
  }

  findByCountries(codes: readonly string[]): Promise<ProgramDocument[]> {
    return findIn(this.programs, 'countries', codes);
  }

  findByOrganizationIds(ids: readonly string[]): Promise<ProgramDocument[]> {
    return findIn(this.programs, 'organizationId', ids);
  }

  findByAdminAreas(codes: readonly string[]): Promise<ProgramDocument[]> {
    return findIn(this.programs, 'adminAreas', codes);
  }
}
