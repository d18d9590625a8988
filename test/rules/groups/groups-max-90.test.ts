import { groupsMax90 } from "../../../lib/rules/groups/groups-max-90";
import { ruleTable } from "../rule-table";
import { connection } from "./groups";

const teams = (count: number): string[] => Array.from({ length: count }, (_, index) => `team${index}`);

ruleTable(groupsMax90, {
  keeps: {
    "as many groups as a gateway takes": { clientConnections: [connection("all", teams(90))] },
    "as many, over two connections": {
      clientConnections: [connection("a", teams(45)), connection("b", teams(45))],
    },
    "no connections": {},
  },
  breaks: {
    "one too many": [
      { clientConnections: [connection("all", teams(91))] },
      "91 policy groups, counted for each client connection that names them",
    ],
    "groups that count three times": [
      { clientConnections: ["a", "b", "c"].map((name) => connection(name, teams(31))) },
      "93 policy groups, counted for each client connection that names them",
    ],
  },
});
