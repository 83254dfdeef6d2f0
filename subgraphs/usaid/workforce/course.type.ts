import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import { OUTSIDE_SOURCE } from '../outside-source';
import type { CourseDocument } from './course.repository';

@ObjectType({ description: 'What a course teaches. Source: ISCED-F 2013, detailed fields.' })
export class FieldOfStudy {
  @Field(() => String, { description: 'Four digits, such as 0721.' })
  code: string;

  @Field(() => LocalizedText, { description: 'Name of the field.' })
  name: LocalizedText;

  @Field(() => Basis, { description: 'What the choice of it rests on.' })
  basis: Basis;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A course that an activity offers.' })
export class Course implements CourseDocument {
  @Field(() => ID, { name: 'id', description: 'Such as crs:usaid:sv-becas:pastry.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Title.' })
  title: LocalizedText;

  @Field(() => Int, { description: 'Length in weeks.' })
  weeks: number;

  @Field(() => Basis, { description: 'What the length rests on.' })
  weeksBasis: Basis;

  @Field(() => Int, { description: 'Length in hours of class and workshop.' })
  hours: number;

  @Field(() => Basis, { description: 'What that length rests on.' })
  hoursBasis: Basis;

  @Field(() => FieldOfStudy, { description: 'What it teaches.' })
  field: FieldOfStudy;

  @Field(() => String, {
    nullable: true,
    description:
      'Occupation that it leads to, ISCO-08 unit group of four digits; null where none was chosen.',
  })
  iscoCode: string | null;

  @Field(() => Basis, { nullable: true, description: 'What that choice rests on; null without a code.' })
  iscoBasis: Basis | null;

  @Field(() => Basis, { description: 'What its being in the graph rests on.' })
  basis: Basis;

  @Field(() => String, { nullable: true, description: OUTSIDE_SOURCE })
  outsideSource: string | null;

  activityId: string;
  providerId: string | null;
}
