import { limits } from "../domain/limits";

/** What `p2s impact --help` prints. */
export const impactHelp = `p2s impact PLAN | BEFORE AFTER: says what a change does to people who connect

PLAN is a plan from "terraform show -json". BEFORE and AFTER are stacks, plans,
states or ARM JSON; what runs comes first. - is standard input:

  terraform show -json tfplan | p2s impact -
  p2s impact tfplan.json --fail-on replace --format markdown=comment.md
  p2s impact main/cdk.tf.json branch/cdk.tf.json
  az network vnet-gateway list -g GROUP | p2s impact - cdktf.out/stacks/hub

For each gateway it tells who is touched and what to do first, on a ladder:

  none       nobody notices
  reconnect  sessions drop, and people connect again by themselves
  reissue    some people are out until they have a new profile or certificate
  replace    the gateway is deleted, and made again or not: about ${limits.gatewayMinutes.most} minutes,
             new addresses, a new profile for everyone
  refused    Azure won't do it to a gateway that runs

Options

  --fail-on RUNG          reconnect, reissue, replace or refused: exit code 1
                          at this rung or above. Nothing fails unless given:
                          to lock people out may be what is wanted, so a
                          person decides. For a pipeline without one take
                          --fail-on replace
  --fail-on-unknown       exit code 1 also where something is known only at
                          apply, or Microsoft's pages disagree
  --format FORMAT[=FILE]  text, json or markdown; may be given several times
  --as-of DAY             judge as on this day, like 2027-01-31 (today)

What is known only at apply is said to be, and is of no rung. A BEFORE and an
AFTER know less than a plan: where there is one, give the plan.

Exit code: 0, 1 by --fail-on or --fail-on-unknown, 2 could not read or wrong
usage.
`;
