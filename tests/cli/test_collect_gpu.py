def test_without_a_gpu_the_command_says_what_is_missing(hwgen, tmp_path):
    code, out, err = hwgen("collect-gpu", "-o", tmp_path / "gpu.csv")
    assert (code, out) == (3, "")
    assert err.startswith("hwgen: ")
    assert err.count("\n") == 1
    assert not (tmp_path / "gpu.csv").exists()
