import { radiusScore } from "../../../lib/rules/radius/radius-score";
import { ruleTable } from "../rule-table";

ruleTable(radiusScore, {
  keeps: {
    "the lowest and the highest": { radiusScores: [1, 30] },
    none: {},
  },
  breaks: {
    "below the lowest": [{ radiusScores: [0] }, "RADIUS score 0"],
    "above the highest": [{ radiusScores: [30, 31] }, "RADIUS score 31"],
    "a fraction": [{ radiusScores: [1.5] }, "RADIUS score 1.5"],
  },
});
