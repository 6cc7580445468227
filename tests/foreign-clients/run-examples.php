<?php

declare(strict_types=1);

// Runs the files that standard input names, one a line, and answers each with a line of JSON: its output, and its error.

// What is deprecated is so in the client's own dependencies.
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    if (in_array($level, [E_DEPRECATED, E_USER_DEPRECATED], true)) {
        return true;
    }
    throw new ErrorException($message, 0, $level, $file, $line);
});

while (($line = fgets(STDIN)) !== false) {
    ob_start();
    $error = null;
    try {
        (static function (string $file): void {
            require $file;
        })(trim($line));
    } catch (Throwable $thrown) {
        $error = get_class($thrown) . ': ' . $thrown->getMessage();
    }
    $result = ['output' => substr((string) ob_get_clean(), 0, 1000), 'error' => $error];
    fwrite(STDOUT, json_encode($result, JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR) . "\n");
}
