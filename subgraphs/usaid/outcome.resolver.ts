import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type FiscalQuarterRecord, usFiscalQuarter } from '../kit/reference/fiscal-period';
import { FiscalQuarter } from '../kit/reference/fiscal-quarter.type';
import type { UsaidContext } from './context';
import type { OutcomeDocument } from './outcome.repository';
import { Outcome } from './outcome.type';
import type { ParticipationDocument } from './participation.repository';
import { Participation } from './participation.type';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @FieldResolver(() => Participation, { nullable: true, description: 'The participation that led to it.' })
  participation(
    @Root() { participationId }: OutcomeDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<ParticipationDocument | null> {
    return loaders.participationById.load(participationId);
  }

  @FieldResolver(() => FiscalQuarter, { description: 'The US fiscal quarter in which it is reported.' })
  fiscalQuarter(@Root() { date }: OutcomeDocument): FiscalQuarterRecord {
    return usFiscalQuarter(date);
  }
}
