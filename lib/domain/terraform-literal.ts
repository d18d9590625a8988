/** A value as a Terraform expression: JSON, in which `${` and `%{` stand for themselves. */
export function terraformLiteral(value: unknown): string {
  // In a replacement "$$" stands for one "$".
  return JSON.stringify(value).replaceAll("${", "$$$${").replaceAll("%{", "%%{");
}
