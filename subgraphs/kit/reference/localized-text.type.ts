import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A text for people, in the two languages of the framework.' })
@Directive('@shareable')
export class LocalizedText {
  @Field(() => String, { description: 'English.' })
  en: string;

  @Field(() => String, { description: 'Spanish.' })
  es: string;
}

/** A name that is the same in both languages. */
export const sameInBoth = (text: string): LocalizedText => ({ en: text, es: text });
