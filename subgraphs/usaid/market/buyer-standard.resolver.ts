import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GuardedCountRecord } from '../../kit/counts/disclosure';
import { GuardedCount } from '../../kit/counts/guarded-count.type';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { type PageOf, requiresScope } from '../../kit/paging/connection.type';
import type { UsaidContext } from '../context';
import { type PublishedResult, publishedAssessed, publishedResults } from './assessment-results';
import type { BuyerDocument } from './buyer.repository';
import { Buyer } from './buyer.type';
import type { BuyerStandardDocument } from './buyer-standard.repository';
import { AssessmentResultCount, BuyerStandard } from './buyer-standard.type';
import type { StandardAssessmentDocument } from './standard-assessment.repository';
import { StandardAssessmentConnection } from './standard-assessment.type';

@Resolver(() => BuyerStandard)
export class BuyerStandardResolver {
  @Query(() => BuyerStandard, { nullable: true, description: 'One standard; null for an unknown id.' })
  buyerStandard(
    @Arg('id', () => ID, { description: 'Such as std:sv:001:tomato.' }) id: string,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BuyerStandardDocument | null> {
    return loaders.buyerStandardById.load(id);
  }

  @FieldResolver(() => Buyer, { nullable: true, description: 'Whose standard it is.' })
  buyer(
    @Root() { buyerId }: BuyerStandardDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BuyerDocument | null> {
    return loaders.buyerById.load(buyerId);
  }

  @FieldResolver(() => GuardedCount, {
    description: 'Distinct farmers whose produce was held against it; invented, as the standard is.',
  })
  individualsAssessed(@Root() standard: BuyerStandardDocument): GuardedCountRecord {
    return publishedAssessed(standard);
  }

  @FieldResolver(() => [AssessmentResultCount], {
    description: 'The same farmers by result, each in one; all withheld where one number is small.',
  })
  results(@Root() standard: BuyerStandardDocument): PublishedResult[] {
    return publishedResults(standard);
  }

  @requiresScope('beneficiary:read')
  @FieldResolver(() => StandardAssessmentConnection, {
    nullable: true,
    description: 'Assessments against it, by id, person by person.',
  })
  assessments(
    @Root() { _id }: BuyerStandardDocument,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { standardAssessments }: UsaidContext,
  ): Promise<PageOf<StandardAssessmentDocument>> {
    return standardAssessments.readPage(_id, args);
  }
}

@Resolver(() => Buyer)
export class BuyerStandardsResolver {
  @FieldResolver(() => [BuyerStandard], { description: 'What it asks of its products, by id.' })
  standards(
    @Root() { _id }: BuyerDocument,
    @Ctx() { loaders }: UsaidContext,
  ): Promise<BuyerStandardDocument[]> {
    return loaders.buyerStandardsByBuyer.load(_id);
  }
}
