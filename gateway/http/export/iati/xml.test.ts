import { XMLParser } from 'fast-xml-parser';
import { narratives, xmlOf } from './xml';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', trimValues: false });

it.each([
  ['markup', '<script>alert("1")</script>'],
  ['an entity', 'Q&A &lt; &amp;'],
  ['the end of a character section', ']]>'],
  ['a comment', '<!-- -->'],
  ['quotes of both kinds', `"double" and 'single'`],
  ['other scripts', 'ñandú 🌽 ٤'],
])('keeps %s as text', (_, text) => {
  const xml = xmlOf('a', { '@b': text, narrative: { '#text': text } });
  expect(xml.match(/<\/?[a-z!]\w*/g)).toEqual(['<a', '<narrative', '</narrative', '</a']);
  const { a } = parser.parse(xml);
  expect(a['@b']).toBe(text);
  expect(a.narrative).toBe(text);
});

it('replaces what no XML file can hold', () => {
  const xml = xmlOf('a', { '#text': 'a\u0000b\u000Bc\uFFFFd\uD800e' });
  expect(xml).toBe('<a>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe</a>\n');
});

it('leaves out what is undefined, and keeps attributes that look like booleans', () => {
  expect(xmlOf('a', { '@b': 'true', '@c': undefined, d: undefined, e: { '@code': '1' } })).toBe(
    '<a b="true">\n  <e code="1"/>\n</a>\n',
  );
});

it('says a text once a language', () => {
  expect(xmlOf('title', narratives({ en: 'Maize', es: 'Maíz' }))).toBe(
    '<title>\n  <narrative xml:lang="en">Maize</narrative>\n  <narrative xml:lang="es">Maíz</narrative>\n</title>\n',
  );
});
