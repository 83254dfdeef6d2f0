import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { adminAreaByCode } from '../../kit/reference/admin-areas';
import { countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import { GraphQLDate } from '../../kit/scalars';
import { AMEXCID } from '../agency';
import type { AmexcidContext } from '../context';
import type { ProgramDocument } from '../program/program.repository';
import { Program } from '../program/program.type';
import { AdminArea, Country, Organization } from '../reference.type';
import { TrainingCenterCountArgs } from './apprenticeship-count.args';
import { type AreaCount, areasIn } from './apprenticeship-count.repository';
import { ApprenticesBySector, TrainingCenterCount } from './apprenticeship-count.type';
import { type PublishedSectors, publishedSectors } from './published-sectors';

@Resolver(() => ApprenticesBySector)
export class ApprenticesBySectorResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'Where; null for the whole programme.' })
  country(@Root() { country }: PublishedSectors) {
    return country === null ? null : countryByCode(country);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Whose rows were counted.' })
  organization() {
    return organizationById(AMEXCID);
  }

  @FieldResolver(() => GraphQLDate)
  asOf(@Ctx() { asOf }: AmexcidContext): string {
    return asOf;
  }
}

@Resolver(() => TrainingCenterCount)
export class TrainingCenterCountResolver {
  @FieldResolver(() => AdminArea, { nullable: true, description: 'The department.' })
  adminArea(@Root() { adminArea }: AreaCount) {
    return adminAreaByCode(adminArea);
  }
}

@Resolver(() => Program)
export class ProgramApprenticeshipCountsResolver {
  @FieldResolver(() => [ApprenticesBySector], {
    nullable: true,
    description:
      'Apprenticeships by sector: the whole programme first, then each country by its code; none where it has no apprentices.',
  })
  async apprenticesBySector(
    @Root() { _id }: ProgramDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<PublishedSectors[]> {
    return publishedSectors(await loaders.apprenticeshipCountsByProgram.load(_id));
  }

  @FieldResolver(() => [TrainingCenterCount], {
    nullable: true,
    description: 'Training centres by department and sector, in the order of the two codes.',
  })
  async trainingCenterCounts(
    @Root() { _id }: ProgramDocument,
    @Args(() => TrainingCenterCountArgs) { country }: TrainingCenterCountArgs,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<AreaCount[]> {
    return areasIn(country, await loaders.apprenticeshipCountsByProgram.load(_id));
  }
}
