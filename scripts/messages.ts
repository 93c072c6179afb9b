// Prints every sentence that the program can say, with its place: for reading through them. Usage: npx node scripts/messages.ts [FOLDER OF src/] [ANOTHER src/]
import { readSentences } from "../__tests__/docs/sentences.ts";

const [folder = "", sources] = process.argv.slice(2);
/** A sentence has at least two words; names of fields, options and styles have none. */
const isSentence = (text: string) => /\p{L}{2,}.* .*\p{L}/u.test(text) && !/[{};]\s*$|^\s*[.#@][\w-]+.*\{|=>/.test(text);

for (const { text, place, isError } of readSentences(sources)) {
  if (place.startsWith(`src/${folder}`) && isSentence(text))
    console.log(`${place}${isError ? " error" : ""}\n  ${text.replaceAll("\n", "\n  ")}`);
}
