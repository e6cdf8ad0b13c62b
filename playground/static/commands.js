// The bot's commands as a person sees them: which are offered here, by which name, and with which options.

const GROUPS = [1, 2];
const IN_GUILD = 0;
const IN_BOT_DM = 1;
const SLASH = 1;
const MESSAGE_CONTEXT = 3;

/** All slash commands that one can type here, one line each: path, description, options. */
export function slashCommands(state) {
  return offered(state)
    .filter((command) => (command.type ?? SLASH) === SLASH)
    .flatMap((command) => leaves(command, command.name))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** The app's entries in a message's menu here. */
export const messageCommands = (state) => offered(state).filter((command) => command.type === MESSAGE_CONTEXT);

function offered(state) {
  const dm = state.isDm();
  const manager = state.guild.owner_id === state.userId;
  return state.commands.filter((command) => {
    const wanted = dm ? IN_BOT_DM : IN_GUILD;
    if (command.contexts ? !command.contexts.includes(wanted) : dm && command.dm_permission === false) return false;
    return dm || !command.default_member_permissions || manager;
  });
}

function leaves(command, path) {
  const inner = (command.options ?? []).filter((option) => GROUPS.includes(option.type));
  if (inner.length) return inner.flatMap((option) => leaves(option, `${path} ${option.name}`));
  const options = [...(command.options ?? [])].sort(
    (one, other) => Number(other.required ?? false) - Number(one.required ?? false),
  );
  return [{ path, description: command.description, options }];
}

/** The commands that fit what was typed after the slash: those that begin so first, then those that hold it. */
export function matching(commands, typed) {
  const words = typed.toLowerCase().trim();
  const begins = commands.filter((command) => command.path.startsWith(words));
  const holds = commands.filter(
    (command) => !begins.includes(command) && `${command.path} ${command.description}`.toLowerCase().includes(words),
  );
  return [...begins, ...holds];
}

/** What one may choose from in an option without asking the bot; null where one types freely. */
export function fixedChoices(option, state) {
  switch (option.type) {
    case 5:
      return [
        { name: "True", value: true },
        { name: "False", value: false },
      ];
    case 6:
    case 9:
      return [...state.users.values()].map((user) => ({ name: user.global_name ?? user.username, value: user.id }));
    case 7:
      return state.textChannels().map((channel) => ({ name: `#${channel.name}`, value: channel.id }));
    default:
      return option.choices?.length ? option.choices : null;
  }
}

/** Turns what was typed into an option's value; throws a sentence where it is none. */
export function optionValue(option, typed, choices) {
  const words = typed.trim();
  if (choices && !option.autocomplete) {
    const chosen = choices.find((choice) => choice.name.toLowerCase() === words.toLowerCase());
    if (!chosen)
      throw new Error(
        `Choose one of: ${choices
          .map((choice) => choice.name)
          .slice(0, 6)
          .join(", ")}`,
      );
    return chosen.value;
  }
  const picked = choices?.find((choice) => choice.name === words);
  if (picked) return picked.value;
  if (option.type === 4 || option.type === 10) return number(option, words);
  if (option.max_length && words.length > option.max_length) throw new Error(`At most ${option.max_length} characters`);
  if (option.min_length && words.length < option.min_length)
    throw new Error(`At least ${option.min_length} characters`);
  return words;
}

function number(option, words) {
  const value = Number(words.replace(",", "."));
  if (Number.isNaN(value) || (option.type === 4 && !Number.isInteger(value))) {
    throw new Error(option.type === 4 ? "A whole number, please" : "A number, please");
  }
  if (option.min_value !== undefined && value < option.min_value) throw new Error(`At least ${option.min_value}`);
  if (option.max_value !== undefined && value > option.max_value) throw new Error(`At most ${option.max_value}`);
  return value;
}
