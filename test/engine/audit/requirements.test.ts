import { intersections } from '../federations/intersections.federation';
import { requirementCircles } from '../federations/requirement-circles.federation';
import { sharedRoots } from '../federations/shared-roots.federation';
import { itAnswersAlike } from './answers-alike';

itAnswersAlike(requirementCircles, {
  'a requirement of a requirement that goes round': '{ feed { byExpert } }',
  'both ends of the circle': '{ feed { byNovice byExpert verdict author { years level } } }',
  'the same argument twice, with other values': '{ feed { shipping shippingEuro flip } }',
  'the client with a third value': '{ feed { price(currency: "GTQ") shipping flip } }',
  'the client under the name of the input':
    '{ feed { price: cost cost: price(currency: "USD") shippingEuro } }',
  'the client by variable': {
    document: 'query ($c: String!) { feed { price(currency: $c) shipping } }',
    variables: { c: 'EUR' },
  },
  'an argument below a requirement': '{ feed { groupText group { average(currency: "EUR") name } } }',
  'a list of other entities as input': '{ feed { spam twins { id spam } } }',
  'a list with another length for the client': '{ feed { more spam comments(first: 3) { day when } } }',
  'fragments in a requirement': '{ feed { about topic { __typename ... on Crop { name } } } }',
  'a requirement behind a requirement of a list':
    '{ post(id: "1") { comments(first: 2) { when authorId } next { about next { about } } } }',
  'a value that only an input leads to': '{ feed { writer { id name } authorId } }',
  'requirements that are switched off': {
    document:
      'query ($off: Boolean!) { feed { byNovice @skip(if: $off) byExpert verdict @include(if: $off) shipping @skip(if: $off) } }',
    variables: { off: true },
  },
  'entities that have no row': '{ post(id: "none") { verdict } newest { verdict spam } }',
});

itAnswersAlike(intersections, {
  'a field that moved': '{ posts { created length status text } recent { created text } feed { length } }',
  'a field that moved as an input': '{ secret { text created } }',
  'a hidden key and a hidden input': '{ posts { open brief } recent { next { brief open } } }',
  'a field that moved from a subgraph that is gone': '{ done { id status title } }',
  'an enum of which values are hidden': '{ kinds(kind: DRAFT, not: [ANY, FINAL]) { kind kinds } statuses }',
  'inputs of which fields are left': {
    document:
      'query ($f: Filter) { posts(filter: $f) { id title(kind: FINAL, form: A) } recent(filter: $f) { id } }',
    variables: { f: { kinds: ['ANY'], nested: { deep: { first: 3 } } } },
  },
  'a default of an input object': '{ posts(filter: {}) { title } found(text: "some") { id } }',
  'null for what has a default': '{ posts(filter: null) { title(kind: null) } kinds(not: null) { id } }',
  'a hidden field of a shared value': '{ posts { author { name } } feed { author { name } } }',
  'an introspection of what is hidden':
    '{ __type(name: "Hidden") { name } filter: __type(name: "Filter") { inputFields { name defaultValue } } kind: __type(name: "Kind") { enumValues { name } } }',
});

itAnswersAlike(sharedRoots, {
  'one root field of three subgraphs':
    '{ product { id name { brand model maker { country } } price { amount } category { label } tag } }',
  'a list that three subgraphs answer':
    '{ products(first: 2) { id log name { model } category { details { text } products { id tag } } } }',
  'a value without a key, put together':
    '{ store { name hours { from to weekend } address { city street } counter product { tag } } }',
  'lists of lists, put together': '{ matrix { x y z } }',
  'the same with other arguments':
    '{ a: product(id: "2") { tag } b: product(id: "3") { tag name { model } } c: product(id: "none") { id } }',
  'a mutation, and what hangs below it':
    'mutation { first: rename(id: "1", name: "B") { log name { model } } price(id: "1", amount: 2) { log tag price { amount } } last: rename(id: "1") { name { brand model } log } }',
  'mutations of two subgraphs in turn':
    'mutation { count add { store name } again: count price(id: "1", amount: -1.5e3) { log } reset end: count other: add(name: "x") { store } }',
  'a mutation under conditions': {
    document:
      'mutation ($no: Boolean = false) { rename(id: "2") @include(if: $no) { id } count ... @skip(if: $no) { price(id: "2", amount: 1) { tag } } end: count }',
  },
});
