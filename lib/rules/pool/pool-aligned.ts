import { Cidr, readCidr } from "../../domain/cidr";
import { always } from "../../domain/day";
import { defineRule } from "../rule";
import { blocks, every, isAligned } from "../terraform";

export const poolAligned = defineRule({
  id: "pool-aligned",
  statement: "Client address blocks are written with their lowest address.",
  severity: "error",
  source: { page: "https://github.com/MicrosoftDocs/azure-docs/issues/27156", date: "2019-03-14" },
  azure: { when: "apply" },
  window: always,
  reads: ["clientPoolWritten"],
  monotone: true,
  find: ({ clientPoolWritten }) =>
    clientPoolWritten.flatMap((written) => {
      const read = readCidr(written);
      return !(read instanceof Cidr) && read.fault === "host-bits" ? [{ written, meant: read.meant }] : [];
    }),
  message: ({ written, meant }) => `client block ${written} lies inside ${meant}, which starts lower`,
  remedy: "Write the lowest address of the block before its prefix length.",
  fix: ({ meant }) => `Write "${meant}".`,
  atPlan: ({ clientPoolWritten }) => every(blocks(clientPoolWritten), "block", isAligned("block")),
  examples: {
    bad: { clientPoolWritten: ["10.20.23.0/23"] },
    good: { clientPoolWritten: ["10.20.22.0/23"] },
  },
});
