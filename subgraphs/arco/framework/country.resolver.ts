import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArcoContext } from '../context';
import type { ClaimDocument } from '../evidence/claim.repository';
import { Claim } from '../evidence/claim.type';
import type { FactDocument } from '../evidence/fact.repository';
import { Fact } from '../evidence/fact.type';
import type { SourceConflictDocument } from '../evidence/source-conflict.repository';
import { SourceConflict } from '../evidence/source-conflict.type';
import { Country } from '../reference.type';
import type { ReferralFunnelDocument } from '../referral/referral-funnel.repository';
import { ReferralFunnel } from '../referral/referral-funnel.type';
import type { ExpansionDocument } from './expansion.repository';
import { Expansion } from './expansion.type';

type ByCode = { code: string };

/** What ARCO knows of a country, but for its reach. */
@Resolver(() => Country)
export class CountryResolver {
  @FieldResolver(() => [ReferralFunnel], {
    nullable: true,
    description:
      'How far those referred have come, one funnel an activity and programme, by id; never to be added up.',
  })
  referralFunnels(
    @Root() { code }: ByCode,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReferralFunnelDocument[]> {
    return loaders.referralFunnelsByCountry.load(code);
  }

  @FieldResolver(() => [Expansion], {
    nullable: true,
    description: 'Plans to extend the framework to it, by id.',
  })
  expansions(@Root() { code }: ByCode, @Ctx() { loaders }: ArcoContext): Promise<ExpansionDocument[]> {
    return loaders.expansionsByCountry.load(code);
  }

  @FieldResolver(() => [Fact], { nullable: true, description: 'What the source documents say on it, by id.' })
  facts(@Root() { code }: ByCode, @Ctx() { loaders }: ArcoContext): Promise<FactDocument[]> {
    return loaders.factsAbout.countries.load(code);
  }

  @FieldResolver(() => [Claim], { nullable: true, description: 'What outside material says on it, by id.' })
  claims(@Root() { code }: ByCode, @Ctx() { loaders }: ArcoContext): Promise<ClaimDocument[]> {
    return loaders.claimsAbout.countries.load(code);
  }

  @FieldResolver(() => [SourceConflict], {
    nullable: true,
    description: 'Doubts in the source documents about it, by id.',
  })
  conflicts(@Root() { code }: ByCode, @Ctx() { loaders }: ArcoContext): Promise<SourceConflictDocument[]> {
    return loaders.conflictsAbout.countries.load(code);
  }
}
