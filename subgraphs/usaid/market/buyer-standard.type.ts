import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { GuardedCount } from '../../kit/counts/guarded-count.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import type { PublishedResult } from './assessment-results';
import { AssessmentResult, DeliveryPeriod } from './buyer-standard.codes';
import type { BuyerStandardDocument } from './buyer-standard.repository';

@ObjectType({ description: 'How many farmers were found with one result.' })
export class AssessmentResultCount implements PublishedResult {
  @Field(() => AssessmentResult, { description: 'The result.' })
  result: AssessmentResult;

  @Field(() => GuardedCount, { description: 'Distinct farmers; the base is `individualsAssessed`.' })
  individuals: GuardedCount;
}

/** `assessed` is no field of the type by itself: it is published through disclosure control only. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What one buyer asks of one product.' })
export class BuyerStandard implements Omit<BuyerStandardDocument, 'assessed'> {
  @Field(() => ID, { name: 'id', description: 'Such as std:sv:001:tomato.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Product; that of an invented standard says so.' })
  product: LocalizedText;

  @Field(() => LocalizedText, { description: 'Quality that the buyer asks for.' })
  grade: LocalizedText;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Certificate that the buyer asks for; null where it asks for none.',
  })
  certification: LocalizedText | null;

  @Field(() => Int, { description: 'The least that the buyer takes, in kilograms per `deliveryPeriod`.' })
  minimumVolumeKg: number;

  @Field(() => DeliveryPeriod, { description: 'For how long that volume is meant.' })
  deliveryPeriod: DeliveryPeriod;

  @Field(() => Basis, { description: 'Whether the standard was invented.' })
  basis: Basis;

  buyerId: string;
}
