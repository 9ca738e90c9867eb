import chardet from 'chardet';
import iconv from 'iconv-lite';
import { UnreadableDocumentError } from '../textDocument.js';
import { readerMessages } from './messages.js';
import { withoutRadicals } from './radicals.js';

/** Chinese characters, their punctuation, and ASCII: what a notice is made of. */
export function isReadable(character: string): boolean {
  return character.search(READABLE) === 0;
}

export interface DecodedText {
  text: string;
  encoding: string;
  /** In Chinese, where some bytes could not be read. */
  warnings: string[];
}

/**
 * Decodes a text in any encoding used for Chinese: a byte order mark decides; else UTF-8 if (nearly) all of it is
 * valid, UTF-16 if its zero bytes or its characters say so, else GB18030 or Big5, whichever gives the more usual
 * characters, asked of chardet where both are as good.
 * @param declared an encoding that the file itself states (HTML meta), tried before guessing
 * @throws UnreadableDocumentError `corrupt` where no encoding gives a readable text
 */
export function decodeChinese(bytes: Uint8Array, declared?: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer, declared);
  const text = iconv.decode(buffer, encoding).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const lost = brokenCharacters(text);
  if (lost > 0 && lost > text.length * 0.1) {
    throw new UnreadableDocumentError('corrupt', readerMessages.undecodableText);
  }
  const warnings = lost > 0 ? [readerMessages.undecodable(encodingNames[encoding] ?? encoding, lost)] : [];
  return { text: withoutRadicals(text.replace(CONTROL_CHARACTERS, '')), encoding, warnings };
}

const encodingNames: Record<string, string> = {
  utf8: 'UTF-8',
  utf16le: 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  big5: 'Big5',
};

/** What the classifiers look at: enough to be sure, little enough to be quick. */
const SAMPLE_BYTES = 256 * 1024;

const CONTROL_CHARACTERS = /(?![\t\n\f\v])[\p{Cc}\ufeff]/gu;

function encodingOf(buffer: Buffer, declared: string | undefined): string {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  const sample = buffer.subarray(0, SAMPLE_BYTES);
  if (isMostlyUtf8(sample)) return 'utf8';
  const wide = wideEncoding(sample);
  if (wide) return wide;
  const named = declared ? chineseEncoding(declared) : null;
  if (named) return named;
  return chineseBytes(sample);
}

function chineseEncoding(name: string): string | null {
  const plain = name.toLowerCase();
  if (/^gb/.test(plain)) return 'gb18030';
  if (/^big5/.test(plain)) return 'big5';
  return null;
}

/** A few broken sequences (a cut, a stray byte) do not make a UTF-8 text anything else. */
function isMostlyUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return !sample.includes(0);
  const wide = text.length - (text.match(/[\t\n\r -~]/g)?.length ?? 0);
  return broken <= 2 || broken < wide * 0.05;
}

function wideEncoding(sample: Buffer): string | null {
  const even = sample.subarray(0, sample.length & ~1);
  if (even.length < 4) return null;
  const candidates = ['utf16le', 'utf-16be'].map((encoding) => ({
    encoding,
    share: readableShare(iconv.decode(even, encoding)),
  }));
  const best = candidates.sort((one, other) => other.share - one.share)[0];
  const narrow = readableShare(iconv.decode(sample, 'gb18030'));
  return best && best.share > 0.9 && best.share > narrow ? best.encoding : null;
}

function chineseBytes(sample: Buffer): string {
  const simplified = usualShare(iconv.decode(sample, 'gb18030'));
  const traditional = usualShare(iconv.decode(sample, 'big5'));
  if (Math.abs(simplified - traditional) > 0.02) return simplified > traditional ? 'gb18030' : 'big5';
  const guess = chardet.detect(sample);
  return guess?.startsWith('Big5') ? 'big5' : 'gb18030';
}

/** The most frequent characters of official prose, simplified and traditional: a wrong decoding has hardly any. */
const USUAL = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '這為個國時來們於發會對動產種後經進當實現體機點業從開還應關間樣與線數問題變條結請負責辦處單位縣區鄉鎮級導領據組織計劃總統務專標準達場傳報養護檢監實證據號',
);

/** Share of the most usual characters and punctuation, simplified or traditional, in what is not ASCII; 0 to 1. */
export function usualShare(text: string): number {
  let usual = 0;
  let wide = 0;
  for (const character of text) {
    if (character < '\u0080') continue;
    wide++;
    if (USUAL.has(character) || PUNCTUATION.has(character)) usual++;
  }
  return wide === 0 ? 0 : usual / wide;
}

const PUNCTUATION = new Set('，。、；：？！“”‘’（）《》〈〉〔〕【】—…·　％');

function readableShare(text: string): number {
  return text.length === 0 ? 0 : (text.match(new RegExp(READABLE, 'g'))?.length ?? 0) / text.length;
}

const READABLE = /[\t\n\r\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2026]/;

function brokenCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      code === 0xfffd ||
      (code >= 0xe000 && code <= 0xf8ff) ||
      (code < 0x20 && ![9, 10, 12, 13].includes(code))
    ) {
      count++;
    }
  }
  return count;
}
