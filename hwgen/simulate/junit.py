"""A regression as JUnit XML, the form that continuous integration reads."""

import re
from xml.etree import ElementTree

from hwgen.simulate.outcome import Report

_NOT_XML = re.compile(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def junit(report: Report) -> str:
    """One test suite per job, one test case per check; a failure carries its problems and its replay command."""
    root = ElementTree.Element("testsuites", name=report.suite, **_totals(report.outcomes), time=f"{report.seconds:.3f}")
    for job, outcomes in report.jobs:
        name = f"{job.preset} ({job.where})"
        seconds = sum(outcome.seconds for outcome in outcomes)
        suite = ElementTree.SubElement(root, "testsuite", name=name, **_totals(outcomes), time=f"{seconds:.6f}")
        for outcome in outcomes:
            case = ElementTree.SubElement(
                suite, "testcase", classname=f"{job.preset}.{job.spec.title}", name=outcome.title, time=f"{outcome.seconds:.6f}"
            )
            if outcome.problems:
                failure = ElementTree.SubElement(case, "failure", message=_clean(outcome.problems[0]))
                failure.text = _clean("\n".join([*outcome.problems, f"replay: {report.replay(outcome)}"]))
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _totals(outcomes) -> dict[str, str]:
    return {"tests": str(len(outcomes)), "failures": str(sum(bool(outcome.problems) for outcome in outcomes)), "errors": "0"}


def _clean(text: str) -> str:
    """Without the control characters that XML cannot hold; a simulator's log may have some."""
    return _NOT_XML.sub("?", text)
