import type { ServiceStage } from '../../kit/reference/codes';
import type { OutcomeDocument } from './outcome.repository';
import type { ParticipationDocument } from './participation.repository';

/** The furthest stage that the rows of one person show; null without a participation. */
export function furthestStage(
  participations: readonly Pick<ParticipationDocument, 'status'>[],
  outcomes: readonly Pick<OutcomeDocument, 'type'>[],
): ServiceStage | null {
  const led = (type: OutcomeDocument['type']): boolean => outcomes.some((outcome) => outcome.type === type);
  if (led('MARKET_ACCESS')) return 'LINKED_TO_MARKET';
  if (led('EMPLOYMENT')) return 'EMPLOYED';
  if (led('COURSE_COMPLETED') || participations.some(({ status }) => status === 'COMPLETED'))
    return 'COMPLETED';
  return participations.length > 0 ? 'IN_SERVICE' : null;
}
