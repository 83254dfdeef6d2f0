interface KnownKind {
  /** What a gateway was seen to do wrong. */
  readonly kind: string;
  readonly federation: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const kinds: Readonly<Record<string, readonly (readonly [string, string, Record<string, unknown>?])[]>> = {
  'key: comes back after @requires by a key that the subgraph resolves': [
    ['keys', '{ fromTheEnd { sum } }'],
    ['keys', '{ fromTheEnd { fromFourth sum c } things { sum } }'],
    ['keys', '{ lastPart { painted size(unit: INCH) } }'],
    ['keys', '{ parts { painted origin { things { sum } } } }'],
    ['shop', '{ warehouses { products { shipping } } }'],
  ],
  'empty: plans fields of an interface that no subgraph has objects for': [
    ['media', '{ best { title } }'],
    ['media', '{ best(first: 1) { rating title maker { name } } worst { length } }'],
    ['media', '{ ratings { value media { title } } }'],
    ['media', '{ one(id: "b1") { votes { stars media { title votes { media { label } } } } } }'],
    ['interfaces', '{ lastSender { name } inbox { text from { account { number } } } }'],
  ],
  'untyped: tells the types of objects that a subgraph knows by an interface only': [
    ['media', '{ best { __typename } }'],
    ['media', '{ best { ... on Film { subtitles } ... on Book { pages } } }'],
    ['media', '{ labelled { type: __typename label ... on Film { studio } } }'],
    ['media', '{ best { similar { __typename ... on Song { key } } } }'],
    ['interfaces', '{ accounts { owner { __typename ... on Admin { rights pager } } } }'],
    ['interfaces', '{ richest { ... on Member { points badge } } }'],
  ],
  'args: keeps the arguments of @requires apart from those of clients': [
    ['shop', '{ product(id: "1") { price(currency: USD) shipping } }'],
    ['shop', '{ product(id: "1") { shipping price(currency: USD) } }'],
    ['shop', '{ product(id: "1") { shipping label } }'],
    ['shop', '{ product(id: "1") { label shipping price tags cheap: price(currency: HNL) } }'],
    ['shop', 'query ($c: Currency) { products { price(currency: $c) label shipping } }', { c: 'HNL' }],
    ['requires', '{ orders { items(first: 1) { sku } price firstPrice } }'],
    ['requires', '{ orders { spanish english note es: note(lang: "es") } }'],
    ['requires', '{ taxed { foreignTax tax price(currency: "HNL") } }'],
    ['names', '{ f_1 { name(alias: "x") name_1 name_2 type } }'],
    ['inputs', '{ favourites { plain filtered painted show(range: { from: 9 }) colour(of: RED) } }'],
    ['migration', '{ accounts { checksum balance(currency: "HNL") } }'],
  ],
  "alias: lets no client's alias take the place of a key or of an input": [
    ['shop', '{ products { id: name inStock rating } }'],
    ['shop', '{ products { sku: name brand { code: label } inStock } }'],
    ['shop', '{ products { weight: rating price: inStock shipping } }'],
    [
      'shop',
      'fragment F on Product { id: sku reviews { id: stars author { email: age } } } { latest { id: text product { ...F } } }',
    ],
    ['keys', '{ fromTheEnd { c: fromFourth pair { x: y } sum } }'],
    ['names', '{ f_1 { id: name__alias_0 _key: name_1 name: type } }'],
    ['social', '{ me { handle: name name: handle friends { handle: nick signature } card } }'],
    ['nulls', '{ _entities: nodes { id: loose __type: guess } }'],
  ],
  'twins: gives each of two response names of one field what it asks, and the faults of it alone': [
    ['shop', '{ products { a: price b: price c: price(currency: EUR) } }'],
    ['nulls', '{ a: nodes { facts { text } } b: nodes { facts { numbers } } }'],
    ['nulls', '{ empty: strictNodes { box { label } } strictNodes { table } }'],
    ['nulls', '{ strictNodes { a: facts { text } b: facts { of { strict } } } }'],
    ['shop', '{ a: products { name reviews { stars } } b: products { rating reviews { text } } }'],
  ],
  'chain: brings the inputs of each link of a chain of @requires': [
    ['requires', '{ taxed { total } }'],
    ['requires', '{ orders { total bill(copies: 2) letter } }'],
    ['requires', '{ cheapest { tax summary { text again { total } } } }'],
    ['requires', '{ orders { summary { again { summary { text } } } } }'],
    ['social', '{ feed { author { card circle } likedBy { signature card } } }'],
    ['bank', '{ accounts { report worth } }'],
    ['provides', '{ busiest { title } marks { of { ... on Teacher { title } } } }'],
  ],
  'cycle: plans @requires under the type conditions of an interface object': [
    ['media', '{ media { ... on Book { label } ... on Film { seconds } } }'],
    ['media', '{ media { ... on Book { label rating } } best { ... on Film { seconds(by: 1) label } } }'],
    ['interfaces', '{ users { ... on Admin { title long sheet } ... on Guest { title } } }'],
    ['additions', '{ crops { price } }'],
    ['additions', '{ crops { quote } dearest { quote } }'],
    [
      'additions',
      '{ crops { ... on Bean { report } ... on Maize { offers } } inSeason { __typename harvest } }',
    ],
  ],
  'condition: fetches inputs whatever the conditions beside them': [
    ['shop', 'query ($on: Boolean!) { products { price @include(if: $on) shipping } }', { on: false }],
    ['shop', 'query ($on: Boolean!) { products { shipping @include(if: $on) inStock } }', { on: false }],
    ['shop', 'query ($on: Boolean!) { products { shipping @include(if: $on) inStock } }', { on: true }],
    ['shop', 'query ($on: Boolean = true) { products { ... @skip(if: $on) { shipping weight } label } }'],
    [
      'requires',
      'query ($on: Boolean!) { orders { tax @skip(if: $on) total @include(if: $on) } }',
      { on: true },
    ],
    [
      'requires',
      'query ($on: Boolean!) { orders { tax @skip(if: $on) total @include(if: $on) } }',
      { on: false },
    ],
    [
      'provides',
      'query ($on: Boolean!) { lessons { course { title @include(if: $on) level } } }',
      { on: false },
    ],
  ],
  'emptied: keeps an object of which every field is switched off': [
    ['shop', '{ me { name @skip(if: true) } }'],
    [
      'shop',
      '{ me { favourite { price @include(if: false) } age } products { ... @include(if: false) { id } } }',
    ],
    ['shop', '{ me @include(if: false) { name } }'],
    [
      'nulls',
      '{ nodes { child { name @skip(if: true) } facts { text @include(if: false) } } nothing { id @skip(if: true) } }',
    ],
    ['bank', 'mutation { deposit(id: "1") { id @skip(if: true) } bless @skip(if: true) }'],
  ],
  'keyless: asks no subgraph for objects outside of the type condition': [
    ['zoo', '{ animals { ... on Dog { dose } } }'],
    ['zoo', '{ things { ... on Dog { area visits { id } } ... on Stone { weight } } }'],
    ['zoo', '{ named { ... on Keeper { area } ... on Animal { legs } } }'],
    ['provides', '{ week { ... on Lesson { average slot } ... on Break { school { rooms } } } }'],
    ['media', '{ shelf { ... on Book { label weight } ... on Film { rating } ... on Magazine { number } } }'],
    ['interfaces', '{ everyone { ... on Member { title } ... on Robot { model } } }'],
  ],
  'impossible: leaves out fragments that can never apply': [
    ['zoo', '{ keeper { ... on Named { ... on Pet { legs } } } }'],
    ['zoo', '{ things { ... on Keeper { ... on Thing { ... on Bird { size } } } } }'],
    ['provides', '{ lessons { ... on Slot { ... on Break { minutes } } } }'],
    ['media', '{ ratings { media { ... on Item { ... on Media { length } } } } }'],
    ['interfaces', '{ richest { ... on Person { ... on User { long } } } }'],
    [
      'media',
      '{ worst { similar { rating ... on Song { ... on Media { ... on Item { ... on Magazine { number } } } } } } }',
    ],
  ],
  "typename: shows an object's own type, not that of an interface object": [
    ['media', '{ media { __typename rating ... on Film { studio } } }'],
    ['media', '{ one(id: "s1") { box { holds { __typename kind: __typename ... on Book { pages } } } } }'],
    ['media', '{ best { a: __typename similar { b: __typename } } __typename }'],
    ['names', '{ __typename f_1 { __typename on { __typename } } }'],
    ['migration', 'query { t: __typename clock { __typename zone { __typename name offset } } }'],
  ],
  'path and entities: tells errors at the places that the client asked for': [
    ['nulls', '{ nodes { strict facts { of { strict } } } }'],
    ['nulls', '{ cube { x: loose y: facts { z: text } } }'],
    ['shop', '{ users { favourite { rating } } reviews { product { inStock reviews { author { age } } } } }'],
    ['shop', '{ warehouses { shelves { a: rating b: name } } }'],
  ],
  'completion: tells of every null that may not be, and lets it bubble': [
    ['nulls', '{ strictNode(id: "none") { id } }'],
    ['nulls', '{ strictNode(id: "1") { strict child { strict } } node(id: "2") { loose } }'],
    ['nulls', '{ strictCube { table strict } nodes { pairs { strict name } } }'],
    ['social', '{ people { generations { name signature card } } }'],
  ],
  'serial: reads what hangs below a mutation before the next one': [
    [
      'bank',
      'mutation { a: deposit(id: "1", amount: 5) { balance worth } b: deposit(id: "1", amount: 7) { balance worth } }',
    ],
    [
      'bank',
      'mutation { bless a: deposit(id: "2") { worth movements { number } report } c: bless audit(ids: ["2", "none"]) { entries balance } }',
    ],
    [
      'bank',
      'mutation { move(from: "1", to: "2", amount: 3) { id balance holder { accounts { balance } } } withdraw(id: "1") { number account { report } } }',
    ],
    ['bank', 'mutation { withdraw(id: "none") { number } deposit(id: "1") { balance } }'],
    [
      'bank',
      'mutation { rename(id: "h1", name: "Eva") { name } give(account: "3", to: "h1") { holder { name trusted accounts { id } } } again: rename(id: "h1") { name trusted } }',
    ],
    [
      'bank',
      'mutation ($new: NewAccount) { open(input: { name: "x", balance: null }) { id balance tags } b: open { name } c: open(input: $new) { name } }',
    ],
  ],
  'order: answers in the order of the specification': [
    [
      'shop',
      '{ products { ... on Product { name } ... on Product { id ... on Product { sku } } reviews { text } weight } }',
    ],
    ['shop', '{ products { inStock id rating name reviews { stars id product { inStock id } } } }'],
    ['zoo', '{ animals { ... on Animal { legs } ... on Dog { size legs name } name __typename } }'],
    [
      'zoo',
      '{ animals { ... on Dog { good } ... on Bird { n: size } ... on Dog { area } ... on Named { name } } }',
    ],
    ['media', '{ media { rating ... on Film { studio title } title label id } }'],
    [
      'shop',
      'fragment B on Product { rating name } fragment A on Product { name ...B sku } { product(id: "1") { inStock ...A rating id } }',
    ],
  ],
  'variable: takes variables of any name': [
    [
      'shop',
      'query ($representations: Int) { products(first: $representations) { inStock rating } }',
      { representations: 2 },
    ],
    [
      'names',
      'query ($representations: [String!], $_0: Int) { representations(representations: $representations, _0: $_0) { name_2 } }',
      { representations: ['x'] },
    ],
    [
      'social',
      'query ($representations: Int = 1, $first: Int) { me { posts(first: $representations) { likedBy(first: $first) { name } } } }',
      { first: null },
    ],
    [
      'inputs',
      'query ($colour: Colour = GREEN, $n: Int) { filter(filter: { colour: $colour, range: { from: 1, to: $n } }) { id show(filter: { range: { from: 2, to: $n } }) } }',
    ],
    [
      'inputs',
      'query ($n: Int!) { filter { show(range: { from: $n }) painted(times: $n) } }',
      { n: 'three' },
    ],
    ['inputs', 'query ($n: Int!) { filter { show(range: { from: $n }) painted(times: $n) } }'],
  ],
};

/** The kinds of wrong answers that are known of gateways, each from several sides. */
export const knownKinds: readonly KnownKind[] = Object.entries(kinds).flatMap(([kind, cases]) =>
  cases.map(([federation, document, variables = {}]) => ({ kind, federation, document, variables })),
);

/** Operations with the faults whose errors were told at a place where nothing was wrong. */
export const wrongPlaces: readonly { federation: string; document: string; seed: number }[] = [
  {
    federation: 'migration',
    document: '{ clock { ... on Clock { minute hour } ... on Clock { zone { offset } } } }',
    seed: 500_263,
  },
  {
    federation: 'provides',
    document: '{ week { ... on Lesson { given { title lessons { slot } } given { courses { level } } } } }',
    seed: 500_149,
  },
  {
    federation: 'zoo',
    document: '{ named { ... on Patient { ... { ... on Animal { legs } } ... on Housed { area } } } }',
    seed: 500_137,
  },
];
