import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { CountryStage, DocumentKind } from './framework.codes';

export interface FrameworkDocument {
  /** `fw:sembrando-oportunidades`. */
  _id: string;
  name: LocalizedText;
  announced: ImpreciseDate & { source: SourceLine };
  implementationStart: ImpreciseDate & { source: SourceLine };
  goals: LocalizedText[];
  countries: { country: string; stage: CountryStage; note: LocalizedText | null; source: SourceLine }[];
  organizationIds: string[];
  /** The programmes of Mexico that it links with activities of USAID. */
  programIds: string[];
  /** Every activity under it, planned ones among them. */
  activityIds: string[];
  /** What the sources say differently. */
  alternatives: LocalizedText[];
  source: SourceLine;
}

export const frameworkCollection = defineCollection<FrameworkDocument>('frameworks');

export interface SourceDocumentDocument {
  /** Such as `F1`. */
  _id: string;
  title: string;
  publisher: string;
  kind: DocumentKind;
  published: ImpreciseDate;
  /** How the date was found, where the document does not say it. */
  dateNote: LocalizedText | null;
  /** ISO 639-1. */
  language: string;
}

export const sourceDocumentCollection = defineCollection<SourceDocumentDocument>('sourceDocuments');

export class FrameworkRepository {
  constructor(
    private readonly frameworks: Collection<FrameworkDocument>,
    private readonly sourceDocuments: Collection<SourceDocumentDocument>,
  ) {}

  findFirst(): Promise<FrameworkDocument | null> {
    return this.frameworks.findOne({}, { sort: { _id: 1 } });
  }

  findByIds(ids: readonly string[]): Promise<FrameworkDocument[]> {
    return findIn(this.frameworks, '_id', ids);
  }

  findSourceDocuments(): Promise<SourceDocumentDocument[]> {
    return this.sourceDocuments.find().sort({ _id: 1 }).toArray();
  }

  findSourceDocumentsByIds(ids: readonly string[]): Promise<SourceDocumentDocument[]> {
    return findIn(this.sourceDocuments, '_id', ids);
  }
}
