import { describe, expect, it } from 'vitest';
import { stripMarkup } from '../../../../src/lib/dictionary/formats/strip-markup.ts';
import { given, read, stardict, stardictFiles, yomitan } from './fixtures.ts';

/** Far more than any of these takes when it is linear, far less than when it is not. */
const soon = 3000;

const long = 250_000;

describe('markup becomes text', () => {
  it.each<[string, string]>([
    ['<b>bold</b> &amp; <i class="x">slanted</i>', 'bold & slanted'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['a <!-- not <b>shown</b> --> b', 'a  b'],
    ['a --> b <c', 'a --> b <c'],
    ['1 < 2 > 1, x<y', '1 < 2 > 1, x<y'],
    ['<script>alert("<b>")</script>b', 'b'],
    ['<SCRIPT>x</script >b', 'b'],
    ['<img src="x" onerror="y">b', 'b'],
    ['<ruby>橋<rt>cầu</rt></ruby>', '橋'],
    ['&lt;b&gt; &#225; &#xe1; &quot;x&quot; &nothing;', '<b> á á "x" &nothing;'],
    ['<!DOCTYPE html><?xml version="1"?>a', 'a'],
    ['<style>p { color: red }', ''],
  ])('%s', (markup, text) => expect(stripMarkup(markup)).toBe(text));
});

describe('is read in time that grows with its length:', () => {
  it.each<[string, string]>([
    ['comments that never end', '<!--'.repeat(long / 4)],
    ['tags that never end', '<a '.repeat(long / 3)],
    ['a name that never ends', `<${'a'.repeat(long)}`],
    ['scripts that never end', '<script>'.repeat(long / 8)],
    ['entities that never end', '&'.repeat(long)],
    ['white space', ' '.repeat(long)],
    ['marks on one letter', `a${'\u0301\u0323'.repeat(long / 2)}`],
    ['slashes', '/ '.repeat(long / 2)],
    ['brackets', '(['.repeat(long / 2)],
    ['line breaks', ' \n'.repeat(long / 2)],
  ])('%s', async (_, text) => {
    const started = performance.now();
    const line = text.replaceAll('\n', ' ');
    await read(stardictFiles(stardict([['a', `@a\n${text}`.slice(0, long)]], { sametypesequence: 'h' })));
    await read(stardictFiles(stardict([['a', text]])));
    await read([given('a.zip', await yomitan({ term_bank_1: [['a', '', '', '', 0, [text], 0, '']] }))]);
    await read([given('a.txt', `a : b\nc : d\n${line}\n`)]);
    await read([given('a.u8', `a /b/\nc /d/\n${line}x\n`)]);
    await read([given('a.tsv', `a\tb\nc\t${line}\n`)]);
    await read([given('a.jsonl', `${JSON.stringify({ word: 'a', senses: [{ glosses: [text] }] })}\n`)]);
    expect(performance.now() - started).toBeLessThan(soon);
  });

  it('a bank nested deeper than anybody nests', async () => {
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    const { found } = await read([given('a.zip', await yomitan({ term_bank_1: `[${deep}]` }))]);
    expect(found).toEqual([{ kind: 'refused', reason: 'not-a-row', place: 'term_bank_1.json row 1' }]);
    const content = `${'{"tag":"span","content":'.repeat(5000)}"x"${'}'.repeat(5000)}`;
    const row = `["a","","","",0,[{"type":"structured-content","content":${content}}],0,""]`;
    const nested = await read([given('a.zip', await yomitan({ term_bank_1: `[${row}]` }))]);
    expect(nested.found).toEqual([{ kind: 'refused', reason: 'no-sense', place: 'term_bank_1.json row 1' }]);
  });
});
