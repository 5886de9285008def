import QuickLRU from "quick-lru";

/** What no line begins with: closing marks, marks of repetition and length, small kana, signs of unit. */
const noStart =
  /^[、。，．・：；？！」』）】〕〉》〗〙］｝〟’”…‥‐–—〜～·,.:;!?)\]}%％‰°℃々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜]/u;
/** What no line ends with: opening marks, signs before a number. */
const noEnd = /[「『（【〔〈《〖〘［｛〝‘“([{$＄￥€£№#＃]$/u;
/** Letters that stand without spaces between their words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．・：；？！「」『』（）【】〔〕《》〈〉々ー]/u;
const closing = /[」』）”’》〉】]/u;
const isLetter = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
const isKana = (letter: string) => /\p{Script=Hiragana}/u.test(letter);
const isUnspaced = (letter: string) => unspaced.test(letter);

const words = new Intl.Segmenter("ja", { granularity: "word" });
const letters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Whether a line may end after one text and the next begin with another. */
function mayPart(before: string, after: string): boolean {
  if (noEnd.test(before) || noStart.test(after)) return false;
  const [last, first] = [[...before].at(-1) ?? "", [...after][0] ?? ""];
  if (!isUnspaced(last) && !isUnspaced(first)) return false;
  // A number stays with what it counts (27日, 3次, 20个月), a month with its day, a word with its endings and particles,
  // one of a pair with the other (美国–朝鲜).
  const counts = isLetter(first) && (/\d$/u.test(before) || (/\d个$/u.test(before) && first === "月"));
  const dates = /\d月$/u.test(before) && /^\d/u.test(after);
  const ends = isKana(first) && (isLetter(last) || closing.test(last));
  const pairs = /\p{L}–$/u.test(before) && isLetter(first);
  return !counts && !dates && !ends && !pairs;
}

/** Joins what may not be parted. */
function joined(parts: Iterable<string>, mayPart: (before: string, after: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && !mayPart(last, part)) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
const segments = (segmenter: Intl.Segmenter, text: string) =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** A word between spaces in the pieces that a line may end after. */
const within = (word: string) => (isUnspaced(word) ? joined(segments(words, word), mayPart) : [word]);

const known = new QuickLRU<string, readonly string[]>({ maxSize: 2000 });

/**
 * The pieces of a text between which a line may break: words with the space before them, in Chinese and Japanese the
 * words that a dictionary finds, none of which leaves a closing mark to the next line or an opening one behind. Put
 * together they are the text.
 */
export function piecesOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const spaced = text
    .split(" ")
    .flatMap((word, place) =>
      within(word).map((piece, part) => (place > 0 && part === 0 ? ` ${piece}` : piece)),
    );
  // A dash between words, as in Russian, stays on the line of the first.
  const pieces = joined(spaced, (_, after) => !/^ —/u.test(after));
  known.set(text, pieces);
  return pieces;
}

const marksOnly = (before: string, after: string) =>
  before !== " " && !noEnd.test(before) && !noStart.test(after);

/** A piece that is wider than any line, in smaller ones where its script allows: between letters. */
export const smallerPieces = (piece: string): readonly string[] =>
  isUnspaced(piece) ? joined(segments(letters, piece), marksOnly) : [piece];
