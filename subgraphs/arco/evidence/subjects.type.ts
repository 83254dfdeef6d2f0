import { ObjectType } from 'type-graphql';
import type { Subjects as SubjectsRecord } from './subjects.repository';

@ObjectType({ description: 'What a fact, a claim or a conflict is about; each list may be empty.' })
export class Subjects implements SubjectsRecord {
  frameworkIds: string[];
  organizationIds: string[];
  programIds: string[];
  activityIds: string[];
  figureIds: string[];
  eventIds: string[];
  personIds: string[];
  countries: string[];
}
