import { defineCollection } from '../kit/collections';
import type { Component } from '../kit/reference/codes';
import type { LocalizedText } from '../kit/reference/localized-text.type';

export interface IndicatorDocument {
  /** A local code such as `SO-W04`, or USAID's own such as `EG.6-14`. */
  _id: string;
  title: LocalizedText;
  component: Component;
  /** What one counts, such as individuals. */
  unit: LocalizedText;
  /** Who keeps it: `SO` for this framework's own, `USAID` for a standard indicator. */
  publisher: 'SO' | 'USAID';
  /** The standard indicator that a local one comes nearest to. */
  mapsTo: string | null;
  /** Such as `sex`, `age`. */
  disaggregations: string[];
  /** Whether code and wording were seen in public USAID material. */
  verified: boolean;
}

export const indicatorCollection = defineCollection<IndicatorDocument>('indicators');
