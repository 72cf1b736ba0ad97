"use strict";

/** Shows the attachments of an activity as Teams would, with Microsoft's renderer; as text where that is missing. */
const Cards = (() => {
  const colour = (name, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` });
  const foreground = {
    default: colour("text", "text-subtle"), accent: colour("accent-text"), attention: colour("bad-text"),
    warning: colour("warn-text"), good: colour("good-text"), dark: colour("text"), light: colour("text-subtle"),
  };
  const box = background => ({ backgroundColor: `var(--${background})`, foregroundColors: foreground });

  const font = fontFamily => ({
    fontFamily,
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
  });

  const host = {
    supportsInteractivity: true,
    fontTypes: { default: font("inherit"), monospace: font("ui-monospace, 'Cascadia Mono', Consolas, monospace") },
    lineHeights: { small: 18, default: 21, medium: 22, large: 25, extraLarge: 29 },
    spacing: { small: 4, default: 8, medium: 12, large: 18, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: "var(--line)" },
    textStyles: { heading: { size: "large", weight: "bolder", color: "default", isSubtle: false, fontType: "default" } },
    containerStyles: {
      default: box("card"), emphasis: box("emphasis"), accent: box("bar"), attention: box("bad"), warning: box("warn"), good: box("good"),
    },
    actions: {
      maxActions: 6, spacing: "medium", buttonSpacing: 8, actionsOrientation: "horizontal", actionAlignment: "left",
      showCard: { actionMode: "inline", inlineTopMargin: 12 },
    },
  };

  function render(card, onSubmit, onExecute) {
    if (!window.AdaptiveCards) return text(card);
    const adaptive = new AdaptiveCards.AdaptiveCard();
    adaptive.hostConfig = new AdaptiveCards.HostConfig(host);
    adaptive.onExecuteAction = action => {
      if (action instanceof AdaptiveCards.ExecuteAction) onExecute(action);
      else if (action instanceof AdaptiveCards.SubmitAction) onSubmit(action.title, action.data);
    };
    adaptive.parse(card);
    const element = adaptive.render();
    element.lang = card.lang || "";
    return element;
  }

  function text(card) {
    const element = document.createElement("p");
    element.className = "plain";
    element.lang = card.lang || "";
    element.textContent = card.fallbackText;
    return element;
  }

  return { render, available: () => Boolean(window.AdaptiveCards) };
})();
