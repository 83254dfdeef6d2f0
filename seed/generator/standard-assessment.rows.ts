import type { AssessmentResult } from '../../subgraphs/usaid/market/buyer-standard.codes';
import type { BuyerStandardDocument } from '../../subgraphs/usaid/market/buyer-standard.repository';
import type { StandardAssessmentDocument } from '../../subgraphs/usaid/market/standard-assessment.repository';
import { buyerStandards } from '../published/buyer-standards';
import type { TallyOfRows } from '../row-sources';
import { dayOf, isoDate } from './calendar';
import { asOfDay } from './path';
import type { Population } from './population';
import { listed } from './quota';
import { rowStream } from './row-stream';
import { participationsWithOutcomes } from './usaid.rows';

/** Of a hundred assessments, which standard and which result; no source tells of any. */
const standards = listed({
  'std:sv:001:tomato': 60,
  'std:sv:002:beans': 20,
  'std:sv:002:maize': 8,
  'std:sv:001:pepper': 6,
  'std:sv:004:papaya': 4,
  'std:sv:003:coffee': 2,
});
const results = listed<AssessmentResult>({ MET: 36, PARTLY: 38, NOT_MET: 26 });
const ASSESSED_OF_HUNDRED = 80;

/** Most of the farmers who were helped towards formal markets, once that was over. */
export function* standardAssessmentRows(all: Population): Generator<StandardAssessmentDocument> {
  for (const { participation } of participationsWithOutcomes(all)) {
    const { _id, topic, endedOn } = participation;
    if (topic !== 'FORMAL_MARKETS' || endedOn === null) continue;
    const random = rowStream(all, _id, 'standard assessment');
    if (random.below(100) >= ASSESSED_OF_HUNDRED) continue;
    yield {
      _id: `${_id}:ASSESSMENT`,
      standardId: standards[random.below(standards.length)] as string,
      participationId: _id,
      result: results[random.below(results.length)] as AssessmentResult,
      date: isoDate(Math.min(dayOf(endedOn) + random.between(3, 21), asOfDay)),
      basis: 'SYNTHETIC',
    };
  }
}

/** The standards, with how many farmers were held against each; a farmer is assessed once. */
export function buyerStandardTally(): TallyOfRows<StandardAssessmentDocument, BuyerStandardDocument> {
  const assessed = new Map<string, BuyerStandardDocument['assessed']>();
  const nobody = () => ({ MET: 0, PARTLY: 0, NOT_MET: 0 });
  return {
    add({ standardId, result }: StandardAssessmentDocument): void {
      const counts = assessed.get(standardId) ?? nobody();
      counts[result] += 1;
      assessed.set(standardId, counts);
    },
    endBlock: (): void => undefined,
    rows: () =>
      buyerStandards.map((standard) => ({ ...standard, assessed: assessed.get(standard._id) ?? nobody() })),
  };
}
