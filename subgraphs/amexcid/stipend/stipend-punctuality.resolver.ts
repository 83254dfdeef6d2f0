import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import { GraphQLDate } from '../../kit/scalars';
import { AMEXCID } from '../agency';
import type { AmexcidContext } from '../context';
import type { ProgramDocument } from '../program/program.repository';
import { Program } from '../program/program.type';
import { Country, Organization } from '../reference.type';
import {
  latestMonths,
  type PublishedMonth,
  type PublishedPunctuality,
  publishedPunctuality,
} from './published-punctuality';
import { LatestMonthsArgs } from './stipend-punctuality.args';
import { StipendPunctuality, StipendPunctualityMonth } from './stipend-punctuality.type';

@Resolver(() => StipendPunctuality)
export class StipendPunctualityResolver {
  @FieldResolver(() => Country, { nullable: true, description: 'Where; null for the whole programme.' })
  country(@Root() { country }: PublishedPunctuality) {
    return country === null ? null : countryByCode(country);
  }

  @FieldResolver(() => [StipendPunctualityMonth], {
    nullable: true,
    description: 'Months in which payments were due, the earliest first.',
  })
  months(
    @Root() { months }: PublishedPunctuality,
    @Args(() => LatestMonthsArgs) { last }: LatestMonthsArgs,
  ): readonly PublishedMonth[] {
    return latestMonths(months, last);
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

@Resolver(() => Program)
export class ProgramPunctualityResolver {
  @FieldResolver(() => StipendPunctuality, {
    nullable: true,
    description: 'How punctually stipends are paid, all countries together; null where none is paid.',
  })
  async stipendPunctuality(
    @Root() { _id }: ProgramDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<PublishedPunctuality | null> {
    return publishedPunctuality(await loaders.stipendPunctualityByProgram.load(_id)).whole;
  }

  @FieldResolver(() => [StipendPunctuality], {
    nullable: true,
    description: 'How punctually stipends are paid in each country, by its code.',
  })
  async stipendPunctualityByCountry(
    @Root() { _id }: ProgramDocument,
    @Ctx() { loaders }: AmexcidContext,
  ): Promise<readonly PublishedPunctuality[]> {
    return publishedPunctuality(await loaders.stipendPunctualityByProgram.load(_id)).countries;
  }
}
