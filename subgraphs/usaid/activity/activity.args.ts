import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { Component } from '../../kit/reference/codes';
import { GraphQLCountryCode } from '../../kit/scalars';
import { ActivityOrder, ActivityStatus } from './activity.codes';

@ArgsType()
export class ActivityOrderArgs extends ConnectionArgs {
  @Field(() => ActivityOrder, { defaultValue: ActivityOrder.ID_ASC, description: 'In which order.' })
  order: ActivityOrder;
}

@InputType({ description: 'Which activities; a field left out does not narrow.' })
export class ActivityFilter {
  @Field(() => GraphQLCountryCode, {
    nullable: true,
    description: 'Works in this country; ISO 3166-1 alpha-2.',
  })
  country?: string | null;

  @Field(() => ActivityStatus, { nullable: true, description: 'Is at this stage.' })
  status?: ActivityStatus | null;

  @Field(() => Component, { nullable: true, description: 'Belongs to this line of work.' })
  component?: Component | null;
}

@ArgsType()
export class ActivityConnectionArgs extends ActivityOrderArgs {
  @Field(() => ActivityFilter, { nullable: true, description: 'Which activities.' })
  filter?: ActivityFilter | null;
}
