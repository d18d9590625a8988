/** What `p2s check --help` prints. */
export const checkHelp = `p2s check [PATH…]: judges the gateways of stacks, plans, states and ARM JSON

A PATH is a file, a folder, or - for standard input; the current folder unless
given. In folders it looks for cdk.tf.json, tfplan.json and *.tfplan.json. What
a file is, its content says:

  cdktf synth && p2s check cdktf.out
  terraform show -json tfplan | p2s check -
  terraform show -json | p2s check -
  az network vnet-gateway list -g GROUP | p2s check -
  az bicep build -f main.bicep --stdout | p2s check -

Options

  --format FORMAT[=FILE]  text, json, sarif, junit or markdown; may be given
                          several times: --format sarif=p2s.sarif --format text
  --fail-on SEVERITY      error (default) or warning: what gives exit code 1
  --as-of DAY             judge as on this day, like 2027-01-31 (today)
  --relax RULE[=REASON]   take a rule that Azure has lifted out of force
  --waivers FILE          findings to live with, each for some addresses:
                          { "waivers": [ { "address": "module.hub.*",
                            "rule": "pool-overlap-vnet", "reason": "NET-12",
                            "owner": "network", "until": "2027-01-31" } ] }
  --write-waivers FILE    accept today's findings: writes them as waivers
  --no-declared           ignore waivers and relaxations in the author's code
  --declared FOLDER       cdktf.out of the app that a plan was made from: what
                          its author declared is not in the plan
  --rules FILE            a team's own rules, a JavaScript module: { rules }

Exit code: 0 clean, 1 findings, 2 could not read or wrong usage. What is
postponed to the plan, waived or relaxed never counts.
"p2s explain RULE" says more about a finding.
`;
