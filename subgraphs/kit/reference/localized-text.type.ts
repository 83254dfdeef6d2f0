import { Directive, Field, ObjectType } from 'type-graphql';
import type { LocalizedText as LocalizedTextRecord } from './localized-text';

@ObjectType({ description: 'A text for people, in the two languages of the framework.' })
@Directive('@shareable')
export class LocalizedText implements LocalizedTextRecord {
  @Field(() => String, { description: 'English.' })
  en: string;

  @Field(() => String, { description: 'Spanish.' })
  es: string;
}
