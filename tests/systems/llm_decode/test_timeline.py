import pytest

from hwgen.systems.llm_decode import EAGER, Rules, decode, layer
from hwgen.systems.llm_decode.timeline import LANES


@pytest.mark.parametrize("rules", [Rules(), Rules(how="search", schedule=EAGER)])
def test_a_layer_is_what_decode_adds_up(rules):
    report = decode("opt-6.7b", "s", how=rules.how, schedule=rules.schedule)
    line = layer("opt-6.7b", "s", rules=rules)
    assert 32 * line.seconds == pytest.approx(report.token_s - report.operators["head"] - report.operators["norm"] / 65)
    assert [name for name, _ in line.operators].count("norm") == 2
    assert {span.lane for span in line.spans} == set(LANES)


def test_spans_stay_within_their_operator_unless_they_run_ahead():
    line = layer("llama2-7b", "m")
    starts = dict(line.operators)
    ends = {name: start for (name, _), (_, start) in zip(line.operators, [*line.operators[1:], ("", line.seconds)], strict=True)}
    for span in line.spans:
        if span.operator != "norm":  # there are two of it
            assert starts[span.operator] - 1e-12 <= span.start_s < span.end_s <= ends[span.operator] + 1e-9
