import { defineConsequence } from "./consequence";

export const tagsChanged = defineConsequence({
  id: "tags-changed",
  rung: "none",
  statement: "Tags touch nobody.",
  arguments: ["tags"],
  reads: [],
  find: ({ change: { changed } }) => changed.filter(({ path }) => path === "tags"),
  message: () => "the tags change",
});
