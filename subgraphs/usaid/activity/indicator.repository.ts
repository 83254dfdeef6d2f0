import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Component } from '../../kit/reference/codes';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { IndicatorMeasure, IndicatorPublisher, ResultType } from './indicator.codes';

export interface IndicatorDocument {
  /** A local code such as `SO-W04`, or USAID's own such as `EG.6-14`. */
  _id: string;
  title: LocalizedText;
  component: Component;
  /** What one counts, such as individuals. */
  unit: LocalizedText;
  measure: IndicatorMeasure;
  /** Our reading of the title. */
  resultType: ResultType;
  /** Who keeps it. */
  publisher: IndicatorPublisher;
  /** The standard indicator that a local one comes nearest to. */
  mapsTo: string | null;
  /** Such as `sex`, `age`. */
  disaggregations: string[];
  /** Whether code and wording were seen in public USAID material. */
  verified: boolean;
}

export const indicatorCollection = defineCollection<IndicatorDocument>('indicators');

export class IndicatorRepository {
  constructor(private readonly indicators: Collection<IndicatorDocument>) {}

  findByCodes(codes: readonly string[]): Promise<IndicatorDocument[]> {
    return findIn(this.indicators, '_id', codes);
  }

  findAll(): Promise<IndicatorDocument[]> {
    return this.indicators.find().sort({ _id: 1 }).toArray();
  }
}
