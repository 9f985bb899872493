import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/collect/decode.ts';

const russian = 'Делегации встретились во вторник, сообщил представитель правительства. ';
const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(`\ufeff${russian}`)],
    ['utf-16le', Buffer.from(`\ufeff${russian}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${russian}`, 'utf16le').swap16()],
  ])('believes a byte order mark: %s', (charset, bytes) => {
    expect(decodeText(bytes, 'text/html; charset=windows-1252')).toEqual({
      text: russian,
      charset,
    });
  });

  it.each(['windows-1251', 'koi8-r', 'iso-8859-5'])('believes the header: %s', (charset) => {
    const bytes = iconv.encode(russian, charset);
    expect(decodeText(bytes, `text/html; charset="${charset}"`)).toEqual({
      text: russian,
      charset,
    });
  });

  it.each(['windows-1251', 'koi8-r'])('believes the document: %s', (charset) => {
    const bytes = iconv.encode(page(charset, russian), charset);
    expect(decodeText(bytes, 'text/html').text).toContain(russian);
    const xml = iconv.encode(
      `<?xml version="1.0" encoding="${charset}"?><a>${russian}</a>`,
      charset,
    );
    expect(decodeText(xml).text).toContain(russian);
  });

  it.each(['windows-1251', 'shift_jis', 'gb18030'])('guesses %s from the bytes', (charset) => {
    const text =
      {
        'windows-1251': russian,
        shift_jis: '首相は火曜日に代表団と会談した。',
        gb18030: '总理星期二会见了来访的代表团。',
      }[charset] ?? '';
    expect(decodeText(iconv.encode(text.repeat(5), charset)).text).toBe(text.repeat(5));
  });

  it('reads iso-8859-1 as browsers do, and UTF-8 that calls itself so as UTF-8', () => {
    expect(decodeText(Buffer.from([0x93, 0x61, 0x94]), 'text/plain; charset=iso-8859-1').text).toBe(
      '“a”',
    );
    expect(decodeText(Buffer.from('“Été”'), 'text/plain; charset=iso-8859-1').text).toBe('“Été”');
  });

  it('keeps UTF-8 with a few broken bytes, and gives up on UTF-8 that is none', () => {
    const broken = Buffer.concat([Buffer.from(russian), Buffer.from([0xff]), Buffer.from(russian)]);
    expect(decodeText(broken, 'text/html; charset=utf-8').charset).toBe('utf-8');
    expect(decodeText(iconv.encode(russian, 'windows-1251'), 'text/html; charset=utf-8').text).toBe(
      russian,
    );
  });

  it('does not read UTF-7 or codings that are no charsets', () => {
    const hidden = Buffer.from('+ADw-script+AD4-');
    expect(decodeText(hidden, 'text/html; charset=utf-7').text).toBe('+ADw-script+AD4-');
    expect(decodeText(Buffer.from('YQ=='), 'text/html; charset=base64').text).toBe('YQ==');
  });

  it('is quick on a large page without a charset', () => {
    const bytes = iconv.encode(russian.repeat(60_000), 'windows-1251');
    const before = performance.now();
    decodeText(bytes);
    expect(performance.now() - before).toBeLessThan(2_500);
  });
});
