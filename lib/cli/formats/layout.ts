const width = 80;

/** Text in lines of at most 80 columns; lines after the first are indented. A word that is too long breaks after a "/". */
export function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  const words = text
    .trimStart()
    .split(" ")
    .flatMap((word) => pieces(word, width - indent));
  let line = " ".repeat(text.length - text.trimStart().length);
  for (const { text: piece, glued } of words) {
    const isStart = line.trim() === "";
    const joined = line + (glued || isStart ? "" : " ") + piece;
    if (joined.length <= width || isStart) {
      line = joined;
    } else {
      lines.push(line);
      line = " ".repeat(indent) + piece;
    }
  }
  return [...lines, line].join("\n");
}

interface Piece {
  readonly text: string;
  /** Whether it goes on where the piece before it ended. */
  readonly glued: boolean;
}

function pieces(word: string, most: number): readonly Piece[] {
  const cut: Piece[] = [];
  let rest = word;
  while (rest.length > most) {
    const slash = rest.lastIndexOf("/", most - 1) + 1;
    const at = slash > most / 3 ? slash : most;
    cut.push({ text: rest.slice(0, at), glued: cut.length > 0 });
    rest = rest.slice(at);
  }
  return [...cut, { text: rest, glued: cut.length > 0 }];
}

/** "1 error", "2 errors". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

// Names and addresses come from files: none of them moves the cursor or starts a line of its own.
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text on one line, with nothing in it that a terminal obeys. */
export function plain(text: string): string {
  return text.replace(control, "\ufffd");
}
