import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'A place in a source document of the framework.' })
export class SourceLine {
  @Field(() => ID, {
    description: 'Id of the document, such as F1; `sourceDocuments` has title, publisher and date.',
  })
  document: string;

  @Field(() => Int, { description: 'Line in the text of the document, from 1.' })
  line: number;
}
