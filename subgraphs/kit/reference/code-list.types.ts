import { Arg, Directive, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { type CodeLabelRecord, type CodeListRecord, codeListByName, codeLists } from './labels/catalogue';

@Directive('@shareable')
@ObjectType({ description: 'One code of a code list as a person reads it: a short label for each language.' })
export class CodeLabel implements CodeLabelRecord {
  @Field(() => String, { description: 'The code, as fields give it and filters take it.' })
  value: string;

  @Field(() => String, { description: 'English.' })
  en: string;

  @Field(() => String, {
    description: 'Spanish; an adjective agrees with what the list is about, such as una referencia aceptada.',
  })
  es: string;
}

@Directive('@shareable')
@ObjectType({ description: 'A code list: an enum of this schema.' })
export class CodeList implements CodeListRecord {
  @Field(() => String, { description: 'Name of the enum, such as ReferralStatus.' })
  name: string;

  @Field(() => [CodeLabel], { description: 'In the order of the enum.' })
  labels: CodeLabel[];
}

/** The labels of all code lists, in every subgraph alike. */
@Resolver(() => CodeList)
export class CodeListResolver {
  @Directive('@shareable')
  @Query(() => [CodeLabel], {
    nullable: true,
    description: 'The codes of one list with their labels, for a drop-down; null for an unknown list.',
  })
  labels(
    @Arg('of', () => String, { description: 'Name of the enum, such as ReferralStatus.' }) name: string,
  ): readonly CodeLabelRecord[] | null {
    return codeListByName(name)?.labels ?? null;
  }

  @Directive('@shareable')
  @Query(() => [CodeList], {
    nullable: true,
    description: 'Every code list of the graph with its labels, by name of the list.',
  })
  codeLists(): readonly CodeListRecord[] {
    return codeLists;
  }
}
