import { Field, ID, InputType } from 'type-graphql';
import { GraphQLCountryCode } from '../../kit/scalars';
import type { SubjectCriteria } from './subjects.repository';

/** What facts, claims and conflicts can all be narrowed by. */
@InputType()
export class SubjectFilter implements SubjectCriteria {
  @Field(() => ID, { nullable: true, description: 'Is about this framework.' })
  framework?: string | null;

  @Field(() => ID, { nullable: true, description: 'Is about this organisation, such as org:amexcid.' })
  organization?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Is about this programme, such as prg:amexcid:sembrando-vida.',
  })
  program?: string | null;

  @Field(() => ID, { nullable: true, description: 'Is about this activity, such as act:usaid:sv-becas.' })
  activity?: string | null;

  @Field(() => ID, { nullable: true, description: 'Is about this reported figure, such as RF-01.' })
  figure?: string | null;

  @Field(() => ID, { nullable: true, description: 'Is about this learning event.' })
  event?: string | null;

  @Field(() => ID, { nullable: true, description: 'Is about this official, such as per:monica-perez.' })
  person?: string | null;

  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Is about this country; ISO 3166-1 alpha-2.',
  })
  country?: string | null;
}
