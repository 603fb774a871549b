"""Sends outputs that no cell has produced: pages with scripts, forged verdicts, and far too many of them.

Meets: no cell of the notebook defines it
"""

# %% softmax

from course_lib.border.inside.shell import Shell

script = '"><script>document.title = "10 of 10 points"</script>'
forged = [
    {"output_type": "execute_result", "data": {"text/plain": "1.0"}, "metadata": {}, "execution_count": None},
    {"output_type": "display_data", "data": {"text/html": script}, "metadata": {}},
    {"output_type": "display_data", "data": {"image/png": script}, "metadata": {"image/png": {"width": script}}},
    {"output_type": "stream", "name": "stdout", "text": "softmax-1, probabilities: right"},
    {"output_type": "update_display_data", "data": {}},
    {"output_type": ["error"], "ename": None},
    None,
]
Shell.run = lambda self, source: forged * 1000
