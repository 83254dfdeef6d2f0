import { keyRoutes } from '../federations/key-routes.federation';
import { legacy } from '../federations/legacy.federation';
import { manyKeys } from '../federations/many-keys.federation';
import { itAnswersAlike } from './answers-alike';

itAnswersAlike(legacy, {
  'an entity extended by directive': '{ farmer(id: "1") { nickname rating friends { name } } }',
  'an entity extended by keyword': '{ plots { number yield harvests { id plot { area farmer { name } } } } }',
  'an extension without a root field of its owner': '{ best { id name size score } }',
  'an external key that is asked for itself': '{ harvests { plot { number } } }',
  'provided names beside fetched ones': '{ best { friends { name size friends { name nickname } } } }',
  'a chain from federation 1 to federation 2': '{ everyone { score favourite { id number yield } } }',
  'values that both kinds share':
    '{ farmers { born { kilos unit } } harvests { weight { unit kilos } price } }',
  'an entity that only references':
    '{ cheapest { id price plot { id } weight { kilos } } top { favourite { area } } }',
  'an entity that is not there': '{ farmer(id: "none") { nickname } }',
});

itAnswersAlike(keyRoutes, {
  'a key with a list of entities in it': '{ top { total first { id } selected { pid } } }',
  'a key that takes fields of three subgraphs':
    '{ top { products { id pid price { amount } category { id code } } } }',
  'a field behind a key of a key': '{ ranked { price { product { label weight } } } }',
  'the parent of an entity, for a field of its child':
    '{ ranked { category { details { products } code tag { slug words } } } }',
  'a key that comes from an entity inside':
    '{ tags { category { mainProduct { pid label } } parent { category { id code } } } }',
  'keys under aliases that are fields':
    '{ top { products: first { pid: id id: pid category { code: id id: code } } } }',
  'the same entity deep and shallow':
    '{ top { first { label } products { label category { mainProduct { label } } } } }',
});

itAnswersAlike(manyKeys, {
  'an entity with keys for reference only': '{ boxes { things { shout } } }',
  'a requirement behind a compound key': '{ boxes { things { load weight name } } heaviest { load } }',
  'each of the keys': '{ things { id serial place { row column level } box { volume } twin { shout } } }',
  'keys with null in them': '{ shelves { label book { id author { name } pages } } }',
  'an entity known by one more hop': '{ lost { id pages author { name } } }',
  'an alias that is another key': '{ boxes { id: things { serial: id id: serial place: name shout } } }',
  'nothing but keys': '{ box { things { id } } thing(id: "2") { ref { ref { id } } } }',
});
