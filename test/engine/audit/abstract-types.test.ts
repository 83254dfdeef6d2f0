import { nodes } from '../federations/nodes.federation';
import { partsOfUnions } from '../federations/parts-of-unions.federation';
import { standIns } from '../federations/stand-ins.federation';
import { itAnswersAlike } from './answers-alike';

itAnswersAlike(nodes, {
  'a node by what another subgraph knows of it':
    '{ node(id: "p1") { id __typename ... on Product { name price } } }',
  'nodes of all kinds':
    '{ nodes { __typename id ... on Thing { name similar { id } } ... on Chat { text by { created } } } }',
  'an interface that the node does not know':
    '{ productNode { ... on Thing { name maker { __typename } } } }',
  'circles of interfaces':
    '{ things { similar { similar { id name ... on Product { price } } } maker { chief { chief { things { name } } } } } }',
  'a field of an interface that moved':
    '{ feed { __typename id created } accounts { created ... on Account { username } ... on Person { greeting } } }',
  'an interface as input, by its objects':
    '{ nodes { ... on Product { hint } } things { ... on Category { parent { name } } } }',
  'only the type': '{ random { __typename } nodes { __typename } chat(id: "m1") { by { __typename } } }',
  'an object behind two subgraphs':
    '{ chat(id: "m2") { text created account { username created chats { id by { id } } } } }',
  'fragments within fragments':
    'query { nodes { ...N } } fragment N on Node { ... on Thing { ...T } ... on Node { ... on Product { price } } } fragment T on Thing { ... on Category { c: name } ... on Node { i: id } similar { ...S } } fragment S on Thing { ... on Product { p: price } }',
});

itAnswersAlike(partsOfUnions, {
  'a shared root of the common part':
    '{ media { __typename ... on Book { title } } viewer { media { ... on Song { artist } ... on Book { title } } book { title } song { title length } movie { title } } }',
  'members that only the other subgraph knows':
    '{ mediaA { ... on Movie { id } ... on Song { id length } ... on Book { title } } mediaB { __typename ... on Movie { title } } }',
  'a union of which each subgraph has a part':
    '{ shared { wrapper { actions { __typename ... on OnlyA { a } ... on OnlyB { b } ... on Common { label } } } wrapperB { actions { ... on OnlyB { label b } } } } }',
  'members of one shape':
    '{ review { ... on Anonymous { product { b } text } ... on Signed { product { c } text } } }',
  'fields of one name and different null':
    '{ users { id names { ... on Short { short: text } ... on Long { text } } } }',
  'an interface that each member has elsewhere':
    '{ wares { ... on Warranted { warranty } ... on Keeper { id } __typename } keepers { ... on Toaster { warranty } } }',
  'provided fields inside a union':
    '{ songs { ... on Song { title artist animals { id name ... on Dog { age } } } ... on Movie { title } } }',
  'provided fields of an interface':
    '{ pets { name ... on Cat { age } ... on Dog { breed name } } animals { name } }',
  'an entity of a union in an entity':
    '{ board { owner { ... on Dog { name breed } ... on Product { b c } } pins { ... on Product { c others { b } } ... on Note { text on { owner { __typename } } } } } }',
  'only names of types': '{ owners { __typename } wares { t: __typename } media { __typename } }',
});

itAnswersAlike(standIns, {
  'a member extended beside its interface object':
    '{ media { id ... on Video { authorName pace author { works { title } } } likes rating } }',
  'an interface object from its root':
    '{ latest { id title likes __typename ... on Article { words footnotes cites { rating } } } }',
  'a requirement with arguments': '{ best { rating likes(of: "ñ") place } all { likes rating } }',
  'a stand-in that only references': '{ pinned { __typename title rating ... on Printed { pages } } }',
  'an interface object in a value':
    '{ all { rated { stars by { title rated { by { id } } } mate { name works { likes } } } } }',
  'the only object of an interface object':
    '{ hosts { motto ... on Firm { staff } label sign media(first: 1) { title ... on Video { duration } } } }',
  'an interface object below another':
    '{ playlist { cover { host { sign motto media { host { code } } } } items { playlists { id } } } }',
  'a type that is not asked':
    '{ latest { ... on Video { id } } playlist { items { ... on Printed { pages } } } }',
  'a condition with nothing left in it': {
    document:
      'query ($x: Boolean! = false) { best { ... on Video { place @include(if: $x) } ...F rated { stars } } pinned { ... on Video { ... on Media { ...F } } id } } fragment F on Article { words @include(if: $x) }',
  },
  'the same under names that clash': '{ all { id: title title: id likes: rating rating: likes(of: "all") } }',
});
