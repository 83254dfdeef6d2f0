import { FieldResolver, Resolver, Root } from 'type-graphql';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { usFiscalQuarter } from '../../kit/reference/fiscal-period';
import { FiscalQuarter } from '../../kit/reference/fiscal-quarter.type';
import { AdminArea } from '../reference.type';
import { PlannedCell } from './planned-breakdown.type';

@Resolver(() => PlannedCell)
export class PlannedCellResolver {
  @FieldResolver(() => FiscalQuarter, {
    nullable: true,
    description: 'Quarter of the US fiscal year; null unless broken down by it.',
  })
  fiscalQuarter(@Root() { quarterOf }: PlannedCell): FiscalQuarter | null {
    return quarterOf === null ? null : usFiscalQuarter(quarterOf);
  }

  @FieldResolver(() => AdminArea, {
    nullable: true,
    description: 'Department; null unless broken down by it.',
  })
  adminArea(@Root() { adminArea }: PlannedCell) {
    return adminArea === null ? null : adminAreaByCode(adminArea);
  }
}
