import { ArgsType, Field, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { Component } from '../../kit/reference/codes';
import { GraphQLCountryCode } from '../../kit/scalars';
import { FigureStatus } from './reported-figure.codes';

@InputType({ description: 'Which figures; a field left out does not narrow.' })
export class ReportedFigureFilter {
  @Field(() => GraphQLCountryCode, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => Component, { nullable: true, description: 'Belongs to this line of work.' })
  component?: Component | null;

  @Field(() => FigureStatus, { nullable: true, description: 'Claims this about time.' })
  status?: FigureStatus | null;
}

@ArgsType()
export class ReportedFigureConnectionArgs extends ConnectionArgs {
  @Field(() => ReportedFigureFilter, { nullable: true, description: 'Which figures.' })
  filter?: ReportedFigureFilter | null;
}
