"""The judgements that docs/voice.md speaks of can be counted, and each says what was compared and why."""

from __future__ import annotations

import pytest

from tools.comparisons import AGAINST, FOLDER, judgements, main, tallies

FILES = sorted(FOLDER.glob("*.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_judgement_names_both_replies_the_better_one_and_a_reason(path: object) -> None:
    for row in judgements(path):  # type: ignore[arg-type]
        (name,) = (name for name in AGAINST if name in row)
        assert row["post"]
        assert row["ours"]
        assert row[name]
        assert row["preferred"] in {"ours", "even", name}
        assert row["reason"]
        assert isinstance(row["round"], int)


def test_the_command_prints_a_tally_and_the_losing_examples(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--round", "2"])
    printed = capsys.readouterr().out
    for path in FILES:
        assert path.name in printed
        for line in tallies(judgements(path)):
            assert line in printed
    lost = [row for path in FILES for row in judgements(path) if row["preferred"] == "other" and row["round"] == 2]
    assert all(row["reason"] in printed for row in lost)
