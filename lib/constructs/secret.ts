import { Token, type TerraformVariable } from "./bindings";

/** An interpolation that starts with a name, and so can't be a literal in quotes. */
const reference = /^\$\{\s*[A-Za-z_][^{}]*\}$/;

/**
 * A secret that Terraform gets from elsewhere. There is no way to make one of a literal, so none ends up in code or in
 * the synthesized stack.
 */
export class Secret {
  readonly #token: string;

  private constructor(token: string) {
    this.#token = token;
  }

  /** The token that stands for the secret. */
  get token(): string {
    return this.#token;
  }

  /**
   * The value of a Terraform variable.
   * @throws Error if the variable is not marked `sensitive`, since plans would print it.
   */
  static fromVariable(variable: TerraformVariable): Secret {
    if (variable.sensitive !== true) {
      throw new Error(`variable "${variable.node.id}" holds a secret; make it with sensitive: true`);
    }
    return new Secret(variable.stringValue);
  }

  /** The value of a Key Vault secret: a data source or a resource, such as `DataAzurermKeyVaultSecret`. */
  static fromKeyVault(secret: { readonly value: string }): Secret {
    return Secret.fromToken(secret.value);
  }

  /**
   * The value another resource gives.
   * @throws Error if it is a literal.
   */
  static fromToken(token: string): Secret {
    if (Token.isUnresolved(token) || reference.test(token)) return new Secret(token);
    throw new Error(
      "a secret is a literal; take it from a sensitive variable (Secret.fromVariable) or a Key Vault secret (Secret.fromKeyVault)",
    );
  }
}
