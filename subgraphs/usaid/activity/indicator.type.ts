import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Component } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { IndicatorMeasure, IndicatorPublisher, ResultType } from './indicator.codes';
import type { IndicatorDocument } from './indicator.repository';

@Directive('@key(fields: "code")')
@ObjectType({
  description: 'What is measured. Workforce indicators count overlapping people: never add one to another.',
})
export class Indicator implements IndicatorDocument {
  @Field(() => ID, {
    name: 'code',
    description: "This framework's own, such as SO-W04, or USAID's, such as EG.6-14.",
  })
  _id: string;

  @Field(() => LocalizedText, { description: 'Title.' })
  title: LocalizedText;

  @Field(() => Component, { description: 'Line of work.' })
  component: Component;

  @Field(() => LocalizedText, { description: 'What one counts.' })
  unit: LocalizedText;

  @Field(() => IndicatorMeasure, { description: 'In what it is measured.' })
  measure: IndicatorMeasure;

  @Field(() => ResultType, { description: 'What it tells of; our reading of its title.' })
  resultType: ResultType;

  @Field(() => IndicatorPublisher, { description: 'Who keeps it.' })
  publisher: IndicatorPublisher;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the standard indicator that it comes nearest to, null where there is none. A count is there the numerator of a percentage, not the percentage itself.',
  })
  mapsTo: string | null;

  @Field(() => [String], { description: 'By what it is broken down, such as sex, age.' })
  disaggregations: string[];

  @Field(() => Boolean, { description: 'Whether code and wording were seen in public material of USAID.' })
  verified: boolean;
}
